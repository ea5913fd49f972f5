import type { Encounter } from './encounter.ts';

/**
 * What an encounter becomes where two changes were made on the same row: taking one step back, and what happened since.
 * Each field, each line and each answer is on its own: where it was not changed since, `mine` counts; else `theirs`.
 *
 * @param base the row both began with.
 * @param mine how it is to be.
 * @param theirs how it is stored by now.
 */
export function mergeEncounters(base: Encounter, mine: Encounter, theirs: Encounter): Encounter {
  const from = (...fields: readonly (keyof Encounter)[]) =>
    fields.every(field => isSame(base[field], theirs[field])) ? mine : theirs;
  const marks = mergeRows(base.marks, mine.marks, theirs.marks, ({ itemKey }) => itemKey);
  // The state and its dates belong together.
  const { state, finishedAt, archivedAt } = from('state', 'finishedAt', 'archivedAt');
  const { place } = from('place');
  const { looked } = from('looked');
  // Answers that are still there keep the checklist they were given to.
  const editionIds = from('editionIds').editionIds ?? (marks.length > 0 ? theirs.editionIds : undefined);
  const [, editedAt = theirs.editedAt] = [mine.editedAt, theirs.editedAt].toSorted();
  return {
    id: theirs.id,
    label: from('label').label,
    dateOfService: from('dateOfService').dateOfService,
    ...(place !== undefined && { place }),
    lines: mergeRows(base.lines, mine.lines, theirs.lines, ({ id }) => id),
    state,
    createdAt: theirs.createdAt,
    editedAt,
    ...(finishedAt !== undefined && { finishedAt }),
    ...(archivedAt !== undefined && { archivedAt }),
    ...(editionIds !== undefined && { editionIds }),
    ...(looked !== undefined && { looked }),
    marks,
  };
}

function mergeRows<Row>(
  base: readonly Row[],
  mine: readonly Row[],
  theirs: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Row[] {
  const baseRows = new Map(base.map(row => [keyOf(row), row]));
  const mineRows = new Map(mine.map(row => [keyOf(row), row]));
  const theirKeys = new Set(theirs.map(keyOf));
  const kept = theirs.flatMap(row => {
    const [before, wanted] = [baseRows.get(keyOf(row)), mineRows.get(keyOf(row))];
    if (!isSame(before, row)) return [row];
    return wanted === undefined ? [] : [wanted];
  });
  // What `mine` has and the base had not was taken away by the step that is taken back: it returns to its place.
  for (const [at, row] of mine.entries()) {
    if (!theirKeys.has(keyOf(row)) && !baseRows.has(keyOf(row))) kept.splice(at, 0, row);
  }
  return kept;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
