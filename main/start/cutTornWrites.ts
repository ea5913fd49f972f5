import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { tornTailOf } from './tornTail.ts';

/** The write-ahead logs, and the list of files (the manifest), which has the same form. */
const LOGS = /^(?:\d+\.log|MANIFEST-\d+)$/;
/** Chromium begins a new log at 4 MB; a manifest is some KB. */
const LARGEST = 64 * 2 ** 20;

/** A write that is only going on, by another computer that shares the folder, ends long before. */
const STILL_MS = 250;

export interface TornWrites {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Cuts off, in the browser's databases in the data folder, what a crash left half written: to be called before a page is
 * open. LevelDB reads up to the torn write, as it should, but Chromium lets it write on behind it, and at the start after
 * that calls the whole database damaged and empties it (docs/adr/0140-torn-writes-are-cut.md). What is cut was never
 * acknowledged to anybody. A file that cannot be read or cut is left as it is.
 */
export async function cutTornWrites(dataFolder: string): Promise<TornWrites> {
  const databases = join(dataFolder, 'IndexedDB');
  let files = 0;
  let bytes = 0;
  for (const database of await namesIn(databases)) {
    if (!database.endsWith('.leveldb')) continue;
    for (const name of await namesIn(join(databases, database))) {
      if (!LOGS.test(name)) continue;
      const cut = await cutTail(join(databases, database, name)).catch(() => 0);
      if (cut > 0) files += 1;
      bytes += cut;
    }
  }
  return { files, bytes };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return await readdir(folder).catch(() => []);
}

/** @returns how many bytes were cut off */
async function cutTail(path: string): Promise<number> {
  const log = await readFile(path);
  const end = log.length > LARGEST ? undefined : tornTailOf(log);
  if (end === undefined) return 0;
  await setTimeout(STILL_MS);
  const file = await open(path, 'r+');
  try {
    if ((await file.stat()).size !== log.length) return 0;
    await file.truncate(end);
    await file.sync();
  } finally {
    await file.close();
  }
  return log.length - end;
}
