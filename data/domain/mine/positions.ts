/** Neighbors nearer than this are spread again, long before a double runs out of places between them. */
const LEAST_GAP = 1e-6;

interface Placed {
  readonly id: string;
  readonly position: number;
}

/** Higher on the list first; what shares a position stands in the order of the ids, so that it stands still. */
export function byPosition(a: Placed, b: Placed): number {
  return a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The position below everything in `rows`. */
export function lastPosition(rows: readonly Placed[]): number {
  return rows.reduce((last, row) => Math.max(last, row.position + 1), 0);
}

/**
 * `moved` placed, in the order given, among `others` before the one named `beforeId`, or last without it.
 *
 * @param others without those that move, in any order.
 * @returns the rows whose position changed: only those that moved, unless there is no room left between two others.
 */
export function placedBefore<Row extends Placed>(
  others: readonly Row[],
  moved: readonly Row[],
  beforeId: string | undefined,
): readonly Row[] {
  const sorted = others.toSorted(byPosition);
  const found = beforeId === undefined ? -1 : sorted.findIndex(row => row.id === beforeId);
  const at = found === -1 ? sorted.length : found;
  const above = sorted[at - 1]?.position;
  const below = sorted[at]?.position;
  const from = above ?? (below ?? 0) - moved.length - 1;
  const step = below === undefined || above === undefined ? 1 : (below - above) / (moved.length + 1);
  if (step >= LEAST_GAP) return moved.map((row, index) => ({ ...row, position: from + step * (index + 1) }));
  const all = [...sorted.slice(0, at), ...moved, ...sorted.slice(at)];
  return all.map((row, position) => ({ ...row, position }));
}
