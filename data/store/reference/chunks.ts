import { type CodeKey, codeKeyOf } from '../../domain/codeKey.ts';
import { type CodeRecord, keyOfRecord } from '../../domain/codeRecord.ts';
import type { CodeSystem } from '../../domain/codeSystem.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import type { ChunkRow, Directory, DirectoryEntry } from './referenceDb.ts';

/**
 * Records a row. One row a code is 36 times slower to write (docs/adr/0041-codes-in-chunks.md);
 * a bigger chunk makes the first look at a code slower.
 */
export const CHUNK_SIZE = 512;

/** In the order of system and code, which is the order of their keys. */
export function sortByKey(records: readonly CodeRecord[]): CodeRecord[] {
  return records.toSorted((a, b) => compareText(a.system, b.system) || compareText(a.code, b.code));
}

/** By code unit: the same on every computer, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @param firstOf names a chunk by its first record and that record's place. */
export async function encodeChunk<T>(
  contentId: string,
  all: readonly T[],
  number: number,
  firstOf: (record: T, place: number) => string,
): Promise<ChunkRow> {
  const place = number * CHUNK_SIZE;
  const records = all.slice(place, place + CHUNK_SIZE);
  const [first] = records;
  if (first === undefined) throw new RangeError(`chunk ${number} of ${all.length} records`);
  const bytes = new TextEncoder().encode(JSON.stringify(records));
  const sha256 = await sha256Hex(bytes);
  return { contentId, number, first: firstOf(first, place), count: records.length, bytes, sha256 };
}

/** The records of a chunk; `undefined` where the bytes are not what was stored. */
export function decodeChunk(bytes: Uint8Array, expected: DirectoryEntry): readonly CodeRecord[] | undefined {
  try {
    return decodeRecords(new TextDecoder('utf-8', { fatal: true }).decode(bytes), expected);
  } catch {
    return undefined;
  }
}

/** The same from their text. */
export function decodeRecords(text: string, expected: DirectoryEntry): readonly CodeRecord[] | undefined {
  try {
    const records = JSON.parse(text) as CodeRecord[];
    const [first] = records;
    const isThatChunk =
      records.length === expected.count && first !== undefined && keyOfRecord(first) === expected.first;
    return isThatChunk ? records : undefined;
  } catch {
    return undefined;
  }
}

/** Number of the only chunk that can hold `key`; `undefined` where the key is before all of them. */
export function findChunkNumber(chunks: readonly DirectoryEntry[], key: string): number | undefined {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = chunks[middle];
    if (entry !== undefined && entry.first <= key) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}

/** Index of `key` in a decoded chunk. */
export function findInChunk(records: readonly CodeRecord[], key: CodeKey): number | undefined {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const record = records[middle];
    if (record !== undefined && keyOfRecord(record) < key) low = middle + 1;
    else high = middle;
  }
  const found = records[low];
  return found !== undefined && codeKeyOf(found.system, found.code) === key ? low : undefined;
}

/** Each system as one run of ranks. */
export function systemRuns(sorted: readonly CodeRecord[]): Directory['systems'] {
  const runs: { system: CodeSystem; from: number; to: number }[] = [];
  for (const [rank, { system }] of sorted.entries()) {
    const last = runs.at(-1);
    if (last?.system === system) last.to = rank + 1;
    else runs.push({ system, from: rank, to: rank + 1 });
  }
  return runs;
}
