import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DRAFT_ENDING } from './draftFile.ts';
import { outdated } from './rotation.ts';
import { parseSnapshotName, type SnapshotName } from './snapshotName.ts';

/** A snapshot as it lies in a folder. */
export interface StoredSnapshot extends SnapshotName {
  readonly name: string;
  readonly path: string;
  readonly byteLength: number;
}

/** The snapshots in `folder`, in no order; none where the folder cannot be read. Other files are passed over. */
export async function listSnapshots(folder: string): Promise<readonly StoredSnapshot[]> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(names.map(name => findSnapshot(folder, name)));
  return found.filter(snapshot => snapshot !== undefined);
}

async function findSnapshot(folder: string, name: string): Promise<StoredSnapshot | undefined> {
  const parts = parseSnapshotName(name);
  if (parts === undefined) return undefined;
  const path = join(folder, name);
  try {
    const found = await stat(path);
    return found.isFile() ? { ...parts, name, path, byteLength: found.size } : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the default folder on first use. A folder the person chose is never made: a disk not connected must not become a folder of its name. */
export async function readyFolder(folder: string, isDefault: boolean): Promise<void> {
  if (isDefault) await mkdir(folder, { recursive: true, mode: 0o700 });
}

/**
 * Clears away what rotation no longer keeps, and drafts a crash left, of this data folder only.
 *
 * @param spared the name of a snapshot that stays whatever its age
 */
export async function clearOutdated(folder: string, instanceId: string, spared: string | undefined): Promise<void> {
  const own = (await listSnapshots(folder)).filter(snapshot => snapshot.instanceId === instanceId);
  for (const { name, path } of outdated(own)) {
    // One that cannot be removed now is outdated next time as well.
    if (name !== spared) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** Removes the unfinished files of this data folder; called before the first one of a run is begun. */
export async function clearDrafts(folder: string, instanceId: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(`chartside-${instanceId}-`) || !name.endsWith(DRAFT_ENDING)) continue;
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}
