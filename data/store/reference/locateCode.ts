import type { CalendarDate } from '../../domain/calendarDate.ts';
import { type CodeKey, splitCodeKey } from '../../domain/codeKey.ts';
import { type CodeRecord, keyOfRecord } from '../../domain/codeRecord.ts';
import { seriesOf } from '../../domain/codeSystem.ts';
import { releaseInForceOn } from '../../domain/inForce/releaseInForce.ts';
import type { Release } from '../../domain/release.ts';
import { CHUNK_SIZE, findChunkNumber, findInChunk } from './chunks.ts';
import type { ContentReader } from './contentReader.ts';
import type { InstalledRows } from './installedRows.ts';
import type { Directory, ReleaseRow } from './referenceDb.ts';

/** Where a code is kept in one release. */
export interface Place {
  readonly record: CodeRecord;
  readonly rank: number;
  readonly row: ReleaseRow;
  readonly directory: Directory;
}

/** The only chunk of a release that can hold a code. */
interface ChunkOfCode {
  readonly row: ReleaseRow;
  readonly directory: Directory;
  readonly number: number;
}

/** A code with the release it was read from. */
export interface FoundCode {
  readonly record: CodeRecord;
  readonly release: Release;
}

/** @param day looks in the release in force on it; without one, in the release in use. */
export async function findCode(
  content: ContentReader,
  installed: InstalledRows,
  key: CodeKey,
  day: CalendarDate | undefined,
): Promise<FoundCode | undefined> {
  const chunk = await chunkFor(content, installed, key, day);
  const record = chunk && (await recordOf(content, chunk, key));
  return chunk && record && { record, release: chunk.row.release };
}

/** The same with its place, for those who read on from there: all codes of its chunk are read. */
export async function locateIn(
  content: ContentReader,
  installed: InstalledRows,
  key: CodeKey,
  day: CalendarDate | undefined,
): Promise<Place | undefined> {
  const chunk = await chunkFor(content, installed, key, day);
  if (chunk === undefined) return undefined;
  const { row, directory, number } = chunk;
  const records = await content.chunk(row.contentId, directory, number);
  const index = findInChunk(records, key);
  const record = index === undefined ? undefined : records[index];
  if (index === undefined || record === undefined) return undefined;
  return { record, rank: number * CHUNK_SIZE + index, row, directory };
}

/** The record of a code in one release. */
export async function recordIn(content: ContentReader, row: ReleaseRow, key: CodeKey): Promise<CodeRecord | undefined> {
  const chunk = await chunkIn(content, row, key);
  return chunk && (await recordOf(content, chunk, key));
}

/** The release that answers for a code. */
export function rowFor(installed: InstalledRows, key: CodeKey, day: CalendarDate | undefined): ReleaseRow | undefined {
  const series = seriesOf(splitCodeKey(key).system);
  if (day === undefined) return installed.inUse(series);
  const rows = installed.bySeries(series);
  const found = releaseInForceOn(
    rows.map(({ release }) => release),
    series,
    day,
  );
  return found.kind === 'in-force' ? rows.find(({ id }) => id === found.release.id) : undefined;
}

function chunkFor(
  content: ContentReader,
  installed: InstalledRows,
  key: CodeKey,
  day: CalendarDate | undefined,
): Promise<ChunkOfCode | undefined> {
  const row = rowFor(installed, key, day);
  return row === undefined ? Promise.resolve(undefined) : chunkIn(content, row, key);
}

async function chunkIn(content: ContentReader, row: ReleaseRow, key: CodeKey): Promise<ChunkOfCode | undefined> {
  const directory = await content.directory(row.contentId);
  const number = findChunkNumber(directory.chunks, key);
  return number === undefined ? undefined : { row, directory, number };
}

function recordOf(
  content: ContentReader,
  { row, directory, number }: ChunkOfCode,
  key: CodeKey,
): Promise<CodeRecord | undefined> {
  return content.recordIn(row.contentId, directory, number, key);
}

/** The codes that begin with `key`, itself left out, in the official order; also where the release does not have it. */
export async function codesBeginningWith(
  content: ContentReader,
  row: ReleaseRow,
  key: CodeKey,
): Promise<readonly CodeRecord[]> {
  const directory = await content.directory(row.contentId);
  const found: CodeRecord[] = [];
  // Records are kept in the order of their keys, in which the codes that begin alike follow one another.
  for (let number = findChunkNumber(directory.chunks, key) ?? 0; number < directory.chunks.length; number += 1) {
    const records = await content.chunk(row.contentId, directory, number);
    const after = records.filter(record => keyOfRecord(record) > key);
    const end = after.findIndex(record => !keyOfRecord(record).startsWith(key));
    found.push(...(end === -1 ? after : after.slice(0, end)));
    if (end !== -1) break;
  }
  return found.sort((a, b) => a.position - b.position);
}
