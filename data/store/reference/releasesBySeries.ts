import type { ReleaseSeries } from '../../domain/codeSystem.ts';
import type { ReferenceDb, ReleaseRow } from './referenceDb.ts';

/** The installed releases of a series; of two with the same effective date the one in use first, then the newer installation. */
export async function releasesBySeries(db: ReferenceDb, series: ReleaseSeries): Promise<readonly ReleaseRow[]> {
  const rows = (await db.releases.toArray()).filter(row => row.release.series === series);
  const activeId = (await db.active.get(series))?.releaseId;
  return rows.sort(
    (a, b) => Number(b.id === activeId) - Number(a.id === activeId) || (a.installedAt < b.installedAt ? 1 : -1),
  );
}
