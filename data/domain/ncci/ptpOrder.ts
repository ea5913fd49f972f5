import type { PtpRows } from './ptpRows.ts';

export type PtpColumn = 'column1' | 'column2';

/**
 * The rows in the order of one column, then the other, then as they stood: the numbers of the rows. Passes of counting,
 * last column first; official files are in the order of column 1, then column 2, which saves most of the work.
 */
export function ptpOrder(rows: PtpRows, by: PtpColumn): Uint32Array {
  const asFound = new Uint32Array(rows.length);
  for (let at = 0; at < asFound.length; at += 1) asFound[at] = at;
  const first = rows[by];
  const second = rows[by === 'column1' ? 'column2' : 'column1'];
  if (isInOrder(first, second)) return asFound;
  const bySecond = isInOrder(second) ? asFound : countingPass(asFound, ranksOf(second));
  return countingPass(bySecond, ranksOf(first));
}

function isInOrder(first: Uint32Array, second?: Uint32Array): boolean {
  for (let at = 1; at < first.length; at += 1) {
    const before = first[at - 1] ?? 0;
    const now = first[at] ?? 0;
    if (now < before) return false;
    if (now === before && second !== undefined && (second[at] ?? 0) < (second[at - 1] ?? 0)) return false;
  }
  return true;
}

interface Ranks {
  readonly ranks: Uint32Array;
  readonly count: number;
}

/** Each value by its place among the different values. */
function ranksOf(values: Uint32Array): Ranks {
  const distinct = new Set<number>();
  for (const value of values) distinct.add(value);
  const rankOf = new Map([...distinct].sort((a, b) => a - b).map((value, rank) => [value, rank]));
  return { ranks: values.map(value => rankOf.get(value) ?? 0), count: distinct.size };
}

/** Stable. */
function countingPass(order: Uint32Array, { ranks, count }: Ranks): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const rank of ranks) starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
  for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (const row of order) {
    const rank = ranks[row] ?? 0;
    const place = starts[rank] ?? 0;
    sorted[place] = row;
    starts[rank] = place + 1;
  }
  return sorted;
}
