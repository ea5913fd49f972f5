import type { ReleaseSeries } from '../../domain/codeSystem.ts';
import type { Release } from '../../domain/release.ts';
import { StoreError } from '../storeError.ts';
import type { ActiveRow, ReferenceDb } from './referenceDb.ts';

/**
 * The one moment an installation takes effect: a single small transaction over two tables. Before it the old
 * release is active and whole, after it the new one is.
 *
 * @returns the content id that is no longer wanted, where the same release was installed before.
 */
export function switchTo(
  db: ReferenceDb,
  release: Release,
  contentId: string,
  installedAt: string,
): Promise<string | undefined> {
  return Promise.resolve(
    db.transaction('rw', db.releases, db.active, async () => {
      const replaced = await db.releases.get(release.id);
      await db.releases.put({ id: release.id, release, installedAt, contentId });
      await activate(db, release.series, release.id);
      return replaced?.contentId;
    }),
  );
}

/** Puts a series back to the release that was active before; a second roll back returns. */
export function switchBack(db: ReferenceDb, series: ReleaseSeries): Promise<Release> {
  return Promise.resolve(
    db.transaction('rw', db.releases, db.active, async () => {
      const previousId = (await db.active.get(series))?.previousReleaseId;
      const previous = previousId === undefined ? undefined : await db.releases.get(previousId);
      if (previous === undefined) throw new StoreError({ kind: 'no-previous-release', series });
      await activate(db, series, previous.id);
      return previous.release;
    }),
  );
}

/** Takes a release off the list, never one in use. @returns its content id. */
export function dropRelease(db: ReferenceDb, releaseId: string): Promise<string> {
  return Promise.resolve(
    db.transaction('rw', db.releases, db.active, async () => {
      const row = await db.releases.get(releaseId);
      if (row === undefined) throw new StoreError({ kind: 'unknown-release', releaseId });
      const active = await db.active.get(row.release.series);
      if (active?.releaseId === releaseId) throw new StoreError({ kind: 'release-active', releaseId });
      await db.releases.delete(releaseId);
      if (active?.previousReleaseId === releaseId) {
        await db.active.put({ series: active.series, releaseId: active.releaseId });
      }
      return row.contentId;
    }),
  );
}

async function activate(db: ReferenceDb, series: ReleaseSeries, releaseId: string): Promise<void> {
  const active = await db.active.get(series);
  const previousReleaseId = active?.releaseId === releaseId ? active.previousReleaseId : active?.releaseId;
  const row: ActiveRow = { series, releaseId, ...(previousReleaseId !== undefined && { previousReleaseId }) };
  await db.active.put(row);
}
