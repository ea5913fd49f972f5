import { readdirSync, readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
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
 *
 * The look itself is done before this returns: what waits for the disk goes on only once Chromium is ready, and the window
 * would wait for that.
 */
export async function cutTornWrites(dataFolder: string): Promise<TornWrites> {
  const databases = join(dataFolder, 'IndexedDB');
  const torn = namesIn(databases)
    .filter(name => name.endsWith('.leveldb'))
    .flatMap(database =>
      namesIn(join(databases, database)).map(name => ({ name, path: join(databases, database, name) })),
    )
    .filter(({ name }) => LOGS.test(name))
    .flatMap(({ path }) => tornLog(path) ?? []);
  let files = 0;
  let bytes = 0;
  for (const log of torn) {
    const cut = await cutTail(log).catch(() => 0);
    if (cut > 0) files += 1;
    bytes += cut;
  }
  return { files, bytes };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

interface TornLog {
  readonly path: string;
  /** Bytes, as it was read. */
  readonly length: number;
  /** Where the torn write begins. */
  readonly end: number;
}

function tornLog(path: string): TornLog | undefined {
  try {
    if (statSync(path).size > LARGEST) return undefined;
    const log = readFileSync(path);
    const end = tornTailOf(log);
    return end === undefined ? undefined : { path, length: log.length, end };
  } catch {
    return undefined;
  }
}

/** @returns how many bytes were cut off */
async function cutTail({ path, length, end }: TornLog): Promise<number> {
  await setTimeout(STILL_MS);
  const file = await open(path, 'r+');
  try {
    if ((await file.stat()).size !== length) return 0;
    await file.truncate(end);
    await file.sync();
  } finally {
    await file.close();
  }
  return length - end;
}
