import type { ReleaseSeries } from '../../domain/codeSystem.ts';
import type { Release } from '../../domain/release.ts';
import type { ActiveRow, ReferenceDb, ReleaseRow } from './referenceDb.ts';
import { standingIn } from './slot.ts';
import { releaseSlotOf } from './switchRelease.ts';

export interface InstalledRelease {
  readonly release: Release;
  /** ISO date and time, UTC. */
  readonly installedAt: string;
  readonly isActive: boolean;
  /** This is the one `rollBack` of its series returns to. */
  readonly canRollBackTo: boolean;
}

/** By series, newest effective date first. */
export function listReleases(db: ReferenceDb): Promise<readonly InstalledRelease[]> {
  return Promise.resolve(
    db.transaction('r', db.releases, db.active, async () => {
      const [rows, active] = await Promise.all([db.releases.toArray(), db.active.toArray()]);
      return installedReleases(rows, active);
    }),
  );
}

/** The rows of both tables at one moment, put together. */
export function installedReleases(
  rows: readonly ReleaseRow[],
  activeRows: readonly ActiveRow[],
): readonly InstalledRelease[] {
  const slots = new Map(activeRows.map(row => [row.series, releaseSlotOf(row)]));
  return rows
    .map(({ release, installedAt }) => ({
      release,
      installedAt,
      ...standingIn(slots.get(release.series), release.id),
    }))
    .sort((a, b) => compare(a.release.series, b.release.series) || newestFirst(a, b));
}

export async function findActiveRelease(db: ReferenceDb, series: ReleaseSeries): Promise<Release | undefined> {
  return (await listReleases(db)).find(({ release, isActive }) => isActive && release.series === series)?.release;
}

function newestFirst(a: InstalledRelease, b: InstalledRelease): number {
  return (
    compare(b.release.effectiveFrom, a.release.effectiveFrom) ||
    compare(b.installedAt, a.installedAt) ||
    compare(a.release.id, b.release.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
