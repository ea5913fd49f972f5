import { canonicalJson } from './tableDigest.ts';

/** `merge` keeps what is here and adds; `replace` makes everything as it was in the backup. */
export const RESTORE_MODES = ['merge', 'replace'] as const;
export type RestoreMode = (typeof RESTORE_MODES)[number];

export type Row = Readonly<Record<string, unknown>>;

/** What a restore does to one table. */
export interface TablePlan {
  /** In the backup only. */
  readonly added: readonly Row[];
  /** In both and different, and the backup's row is taken. */
  readonly replaced: readonly Row[];
  /** Keys of rows that are here and not in the backup, and go. */
  readonly removed: readonly string[];
  /** Rows that stay exactly as they are. */
  readonly left: number;
}

/** Fields that say when a row last changed, as ISO date and time, UTC; the first one a row has counts. */
const CHANGE_STAMPS = ['editedAt', 'lastAt', 'at'] as const;

/**
 * Compares what is here with what a backup holds.
 *
 * A merge takes the backup's row only where that row says it was changed later; where rows do not say, what is here
 * stays. A replace takes every row of the backup and removes the rest.
 *
 * @param keyOf names a row within its table.
 */
export function planTable(
  here: readonly Row[],
  backup: readonly Row[],
  keyOf: (row: Row) => string,
  mode: RestoreMode,
): TablePlan {
  const present = new Map(here.map(row => [keyOf(row), row]));
  const added: Row[] = [];
  const replaced: Row[] = [];
  for (const row of backup) {
    const mine = present.get(keyOf(row));
    if (mine === undefined) added.push(row);
    else if (canonicalJson(mine) !== canonicalJson(row) && (mode === 'replace' || isNewer(row, mine))) {
      replaced.push(row);
    }
  }
  const kept = new Set(backup.map(keyOf));
  const removed = mode === 'replace' ? [...present.keys()].filter(key => !kept.has(key)) : [];
  return { added, replaced, removed, left: here.length - replaced.length - removed.length };
}

function isNewer(row: Row, than: Row): boolean {
  const [theirs, mine] = [stampOf(row), stampOf(than)];
  return theirs !== undefined && mine !== undefined && theirs > mine;
}

function stampOf(row: Row): string | undefined {
  for (const field of CHANGE_STAMPS) {
    const stamp = row[field];
    if (typeof stamp === 'string') return stamp;
  }
  return undefined;
}
