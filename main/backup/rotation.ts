/** How many snapshots are kept: the newest ones, then the last of each day, then the last of each month. */
const KEEP = { newest: 10, days: 14, months: 12 } as const;

interface Dated {
  /** ISO date and time, UTC. */
  readonly writtenAt: string;
}

/**
 * Which snapshots may go. Days and months without a snapshot do not count, so that a long pause clears nothing away.
 *
 * @param snapshots of one data folder; those of others are not ours to clear.
 */
export function outdated<T extends Dated>(snapshots: readonly T[]): readonly T[] {
  const newestFirst = [...snapshots].sort((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1));
  const kept = new Set<T>(newestFirst.slice(0, KEEP.newest));
  for (const [letters, most] of [
    ['2026-03-01'.length, KEEP.days],
    ['2026-03'.length, KEEP.months],
  ] as const) {
    const lastOf = new Map<string, T>();
    for (const snapshot of newestFirst) {
      const period = snapshot.writtenAt.slice(0, letters);
      if (!lastOf.has(period) && lastOf.size < most) lastOf.set(period, snapshot);
    }
    for (const snapshot of lastOf.values()) kept.add(snapshot);
  }
  return newestFirst.filter(snapshot => !kept.has(snapshot));
}
