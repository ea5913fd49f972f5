import { type InstalledCompanion, installedCompanions } from './companions/companionStore.ts';
import { type InstalledRelease, installedReleases } from './listReleases.ts';
import { bytesOfPart } from './partBytes.ts';
import type { ActiveCompanionRow, ActiveRow, CompanionRow, PartRow, ReferenceDb, ReleaseRow } from './referenceDb.ts';

/** What is installed, and the search indexes of the releases in use, at one moment. */
export interface Searchable {
  readonly releases: readonly InstalledRelease[];
  readonly companions: readonly InstalledCompanion[];
  /** By release; none where it is missing or its row cannot be read. Rejects where the browser's file of it is gone. */
  readonly indexOf: (releaseId: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** The rows of the four tables that say what is installed. */
export interface InstalledRows {
  readonly releases: readonly ReleaseRow[];
  readonly active: readonly ActiveRow[];
  readonly companions: readonly CompanionRow[];
  readonly activeCompanions: readonly ActiveCompanionRow[];
}

/**
 * Everything a start of search asks for, in one transaction: four would each wait their turn.
 *
 * @param isWanted of the releases in use, those whose index is to be read
 */
export async function readSearchable(
  db: ReferenceDb,
  isWanted: (installed: InstalledRelease) => boolean,
): Promise<Searchable> {
  const tables = [db.releases, db.active, db.companions, db.activeCompanions, db.parts];
  return await db.transaction('r', tables, async () => {
    const [releases, active, companions, activeCompanions] = await Promise.all([
      db.releases.toArray(),
      db.active.toArray(),
      db.companions.toArray(),
      db.activeCompanions.toArray(),
    ]);
    const rows: InstalledRows = { releases, active, companions, activeCompanions };
    const parts = await Promise.all(
      // A row that cannot be read must not end the transaction: its index is built again.
      contentsInUse(rows, isWanted).map(id => db.parts.get([id, 'segment']).catch(() => undefined)),
    );
    return searchableOf(rows, parts);
  });
}

/** The contents of the releases in use whose index is wanted. */
export function contentsInUse(
  { releases, active }: InstalledRows,
  isWanted: (installed: InstalledRelease) => boolean,
): readonly string[] {
  const wanted = installedReleases(releases, active).filter(each => each.isActive && isWanted(each));
  return releases.flatMap(({ id, contentId }) => (wanted.some(({ release }) => release.id === id) ? [contentId] : []));
}

/** @param parts the rows of indexes that could be read */
export function searchableOf(
  { releases, active, companions, activeCompanions }: InstalledRows,
  parts: readonly (PartRow | undefined)[],
): Searchable {
  return {
    releases: installedReleases(releases, active),
    companions: installedCompanions(companions, activeCompanions),
    indexOf: async releaseId => {
      const contentId = releases.find(({ id }) => id === releaseId)?.contentId;
      const part = parts.find(each => each?.contentId === contentId);
      return part && (await bytesOfPart(part));
    },
  };
}
