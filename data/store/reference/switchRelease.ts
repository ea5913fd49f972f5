import type { ReleaseSeries } from '../../domain/codeSystem.ts';
import type { Release } from '../../domain/release.ts';
import { staysInUse } from '../../domain/staysInUse.ts';
import { StoreError } from '../storeError.ts';
import type { ActiveRow, ReferenceDb } from './referenceDb.ts';
import { type Slot, slotWith } from './slot.ts';

/**
 * The one moment an installation takes effect: a single small transaction over two tables. Before it the old
 * release is active and whole, after it the new one is; or still the old one, where that is the later of two official ones.
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
      const inUse = await activeRelease(db, release.series);
      if (inUse !== undefined && staysInUse(inUse, release)) await keepBeside(db, inUse, release);
      else await activate(db, release.series, release.id);
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

/** The release in use stays; the one beside it is what a roll back goes to, unless a later official one is that already. */
async function keepBeside(db: ReferenceDb, inUse: Release, beside: Release): Promise<void> {
  const previousId = (await db.active.get(inUse.series))?.previousReleaseId;
  const previous = previousId === undefined ? undefined : (await db.releases.get(previousId))?.release;
  if (previous !== undefined && staysInUse(previous, beside)) return;
  await db.active.put({ series: inUse.series, releaseId: inUse.id, previousReleaseId: beside.id });
}

async function activeRelease(db: ReferenceDb, series: ReleaseSeries): Promise<Release | undefined> {
  const active = await db.active.get(series);
  return active && (await db.releases.get(active.releaseId))?.release;
}

async function activate(db: ReferenceDb, series: ReleaseSeries, releaseId: string): Promise<void> {
  const { inUse, previous } = slotWith(releaseSlotOf(await db.active.get(series)), releaseId);
  await db.active.put({ series, releaseId: inUse, ...(previous !== undefined && { previousReleaseId: previous }) });
}

export function releaseSlotOf(row: ActiveRow | undefined): Slot | undefined {
  if (row === undefined) return undefined;
  const { releaseId: inUse, previousReleaseId: previous } = row;
  return previous === undefined ? { inUse } : { inUse, previous };
}
