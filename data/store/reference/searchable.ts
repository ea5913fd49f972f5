import { type InstalledCompanion, installedCompanions } from './companions/companionStore.ts';
import { type InstalledRelease, installedReleases } from './listReleases.ts';
import { bytesOfPart } from './partBytes.ts';
import type { PartRow, ReferenceDb } from './referenceDb.ts';

/** What is installed, and the search indexes of the releases in use, at one moment. */
export interface Searchable {
  readonly releases: readonly InstalledRelease[];
  readonly companions: readonly InstalledCompanion[];
  /** By release; none where it is missing or its row cannot be read. Rejects where the browser's file of it is gone. */
  readonly indexOf: (releaseId: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
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
  const parts = new Map<string, PartRow>();
  const [releases, companions] = await db.transaction('r', tables, async () => {
    const [rows, active, companionRows, activeCompanions] = await Promise.all([
      db.releases.toArray(),
      db.active.toArray(),
      db.companions.toArray(),
      db.activeCompanions.toArray(),
    ]);
    const installed = installedReleases(rows, active);
    const wanted = new Set(installed.flatMap(each => (each.isActive && isWanted(each) ? [each.release.id] : [])));
    await Promise.all(
      rows.map(async ({ id, contentId }) => {
        // A row that cannot be read must not end the transaction: its index is built again.
        const part = wanted.has(id) ? await db.parts.get([contentId, 'segment']).catch(() => undefined) : undefined;
        if (part !== undefined) parts.set(id, part);
      }),
    );
    return [installed, installedCompanions(companionRows, activeCompanions)] as const;
  });
  return {
    releases,
    companions,
    indexOf: async releaseId => {
      const part = parts.get(releaseId);
      return part && (await bytesOfPart(part));
    },
  };
}
