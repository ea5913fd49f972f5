import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Replaces the file at `path` with `content`, or leaves it exactly as it was: after a crash or a power cut there is the
 * old file or the new one, whole. Throws what the file system throws.
 */
export async function atomicWrite(path: string, content: string | Uint8Array): Promise<void> {
  // In the same folder, since a rename is atomic only within one file system.
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes the rename itself durable. Windows cannot open a folder, and keeps its own journal of renames. */
export async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch {
    // The content is safe already; some network drives refuse this too.
  } finally {
    await handle?.close();
  }
}
