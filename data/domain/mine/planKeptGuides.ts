import type { Mark } from '../guideMark.ts';
import { type HeldAgainst, type KeptGuide, type KeptStatement, keysOf } from './keptGuide.ts';
import { NO_CHANGE, type UserChange } from './userChange.ts';

/** Keeps a guide. */
export function planKeepGuide(guide: KeptGuide): UserChange {
  return { keptGuides: { put: [guide] } };
}

/** @param kept the guide as stored; absent where another window was quicker. */
export function planRemoveGuide(kept: KeptGuide | undefined): UserChange {
  return kept === undefined ? NO_CHANGE : { keptGuides: { remove: [kept.id] } };
}

/** What a check found, with when it was made. */
export interface NewMarks {
  /** ISO date and time, UTC. */
  readonly at: string;
  readonly against: readonly HeldAgainst[];
  readonly statements: readonly KeptStatement[];
}

/**
 * Writes the marks of a new check: each statement whose mark is another remembers the one it had. Where nothing is
 * otherwise, and the guide was held against the same, nothing is written.
 */
export function planMarkAnew(kept: KeptGuide | undefined, { at, against, statements }: NewMarks): UserChange {
  if (kept === undefined) return NO_CHANGE;
  const before = marksByText(kept.statements);
  const marked = statements.map(statement => {
    const last = before.get(statement.text)?.shift();
    return last === undefined || last === statement.mark ? statement : { ...statement, before: last };
  });
  const isSame = !isHeldAgainstOther(kept, against) && marked.every(({ before: last }) => last === undefined);
  if (isSame) return NO_CHANGE;
  const guide: KeptGuide = {
    ...kept,
    editedAt: at,
    against,
    statements: marked,
    keys: keysOf(marked),
    marksBefore: kept.editedAt,
  };
  return { keptGuides: { put: [guide] } };
}

/** Whether the marks were made against other releases and schedules than these; their order does not matter. */
export function isHeldAgainstOther(kept: Pick<KeptGuide, 'against'>, against: readonly HeldAgainst[]): boolean {
  const idsOf = (all: readonly HeldAgainst[]) =>
    all
      .map(({ id }) => id)
      .sort()
      .join('\n');
  return idsOf(kept.against) !== idsOf(against);
}

/** How many statements had another mark before. */
export function changedMarks({ statements }: Pick<KeptGuide, 'statements'>): number {
  return statements.filter(({ before }) => before !== undefined).length;
}

/** The marks of equal statements in their order. */
function marksByText(statements: readonly KeptStatement[]): ReadonlyMap<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const { text, mark } of statements) {
    const own = marks.get(text);
    if (own === undefined) marks.set(text, [mark]);
    else own.push(mark);
  }
  return marks;
}
