import type { CodeChange } from '../changes/codeChange.ts';
import type { CodeKey } from '../codeKey.ts';
import type { Release } from '../release.ts';
import type { Bookmark } from './bookmark.ts';
import type { ChecklistTemplate } from './checklistTemplate.ts';
import type { ClinicName } from './clinicName.ts';
import type { Encounter } from './encounter.ts';
import { isLookedThrough } from './lookedThrough.ts';
import type { Note } from './note.ts';
import type { Recent } from './recent.ts';
import { anchorOf, type TextAnchor } from './textAnchor.ts';

/** What a person keeps that speaks of codes. */
export interface MineOfCodes {
  readonly bookmarks: readonly Bookmark[];
  readonly notes: readonly Note[];
  readonly names: readonly ClinicName[];
  readonly recents: readonly Recent[];
  readonly encounters: readonly Encounter[];
  readonly templates: readonly ChecklistTemplate[];
}

/** A code that is not as it was, and what of the person's speaks of it. */
export interface TouchedCode {
  readonly key: CodeKey;
  readonly change: CodeChange;
  readonly bookmarks: readonly Bookmark[];
  readonly notes: readonly Note[];
  readonly names: readonly ClinicName[];
  /** Looked at lately. */
  readonly isRecent: boolean;
  /** Open ones. */
  readonly encounters: readonly Encounter[];
  /** In use, and naming the code in a condition. */
  readonly templates: readonly ChecklistTemplate[];
  /** How it reads in the later release; absent where that does not have it. */
  readonly now: TextAnchor | undefined;
  /** The later of the two releases that were compared. */
  readonly after: Release;
  /** Every bookmark and note of it was read against the later release, every template and encounter looked through for it. */
  readonly isRead: boolean;
}

/** @param after the later of the two releases that were compared; the changes keep their order. */
export function touchedCodes(
  changes: readonly CodeChange[],
  mine: MineOfCodes,
  after: Release,
): readonly TouchedCode[] {
  const bookmarks = byCode(mine.bookmarks);
  const notes = byCode(mine.notes);
  const names = byCode(mine.names);
  const recents = new Set(mine.recents.map(({ key }) => key));
  const open = mine.encounters.filter(({ state }) => state === 'open');
  const inUse = mine.templates.filter(({ isInUse }) => isInUse);
  return changes.flatMap(change => {
    const { key } = change;
    const now = change.after && anchorOf({ record: change.after, release: after });
    const found = {
      bookmarks: bookmarks.get(key) ?? [],
      notes: notes.get(key) ?? [],
      names: names.get(key) ?? [],
      // That a code looked at lately is new says nothing to anybody.
      isRecent: recents.has(key) && !change.kinds.includes('added'),
      encounters: open.filter(({ lines }) => lines.some(line => line.key === key)),
      templates: inUse.filter(template => namesCode(template, key)),
    };
    const isTouched = Object.values(found).some(each => (typeof each === 'boolean' ? each : each.length > 0));
    if (!isTouched) return [];
    const anchors = [...found.bookmarks.map(({ lastSeen }) => lastSeen), ...found.notes.map(each => each.writtenFor)];
    const isNamed = anchors.length + found.templates.length + found.encounters.length > 0;
    const isRead = isNamed && anchors.every(anchor => isOf(anchor, now)) && areLookedThrough(found, key, after);
    return [{ key, change, ...found, now, after, isRead }];
  });
}

function byCode<T extends { readonly key: CodeKey }>(rows: readonly T[]): ReadonlyMap<CodeKey, readonly T[]> {
  const groups = new Map<CodeKey, T[]>();
  for (const row of rows) {
    const group = groups.get(row.key);
    if (group === undefined) groups.set(row.key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Whether what was kept is how the code reads in that release, or in a later one. */
function isOf(anchor: TextAnchor | undefined, now: TextAnchor | undefined): boolean {
  return (
    anchor !== undefined && now !== undefined && anchor.text === now.text && anchor.effectiveFrom >= now.effectiveFrom
  );
}

function namesCode({ condition, sections }: ChecklistTemplate, key: CodeKey): boolean {
  const conditions = [condition, ...sections.flatMap(({ items }) => items.map(item => item.condition))];
  return conditions.some(({ tests }) =>
    tests.some(test => test.kind === 'code' && test.values.some(value => value === key)),
  );
}

/** Whether there is something that can be marked as read. */
export function canAccept(touched: TouchedCode): boolean {
  const { key, bookmarks, notes, now, after, isRead } = touched;
  const hasUnreadText = now !== undefined && bookmarks.length + notes.length > 0;
  return !isRead && (hasUnreadText || !areLookedThrough(touched, key, after));
}

/** Whether the templates and encounters were looked through, for what a release or an earlier one did to the code. */
function areLookedThrough(
  { templates, encounters }: Pick<TouchedCode, 'templates' | 'encounters'>,
  key: CodeKey,
  { effectiveFrom }: Release,
): boolean {
  return [...templates, ...encounters].every(row => isLookedThrough(row, key, effectiveFrom));
}
