import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Chromium's folder for the databases of the page, inside the folder of the app's data. */
const DATABASES = 'IndexedDB';
const SET_ASIDE = 'set aside';

/**
 * Moves the files of the page's databases out of the way, whole, so that the app can begin with new ones. Nothing is
 * deleted: what cannot be read today may be repaired. Throws what the file system throws; nothing is moved then.
 *
 * @returns where they are now, below the data folder.
 */
export async function setDatabasesAside(dataFolder: string, now: Date): Promise<string> {
  // Colons are not allowed in the names of files on Windows.
  const place = join(SET_ASIDE, now.toISOString().replaceAll(':', '-'));
  await mkdir(join(dataFolder, place), { recursive: true });
  await rename(join(dataFolder, DATABASES), join(dataFolder, place, DATABASES));
  return place;
}
