import type { DatasetChunk } from '../../domain/datasetChunk.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import { StoreError } from '../storeError.ts';
import { CHUNK_SIZE, encodeChunk } from './chunks.ts';
import type { InstallOptions } from './installProgress.ts';
import type { ChunkRow, DirectoryEntry, PartName, PartRow, ReferenceDb } from './referenceDb.ts';

/** About 4 MB a transaction: few enough to be quick, small enough that a reader never waits long. */
export const CHUNKS_A_TRANSACTION = 32;

/**
 * Writes records in chunks under a `contentId`. Throws where it cannot, or where it was cancelled.
 *
 * @param firstOf names a chunk by its first record and that record's place.
 * @returns what was written, to verify against.
 */
export async function writeChunks<T>(
  db: ReferenceDb,
  contentId: string,
  records: readonly T[],
  firstOf: (record: T, place: number) => string,
  options: InstallOptions,
): Promise<readonly DirectoryEntry[]> {
  const total = Math.ceil(records.length / CHUNK_SIZE);
  const encode = (number: number) => encodeChunk(contentId, records, number, firstOf);
  return await writeRows(db, total, encode, options);
}

/** The same for chunks that are encoded already, as those of data sets are. */
export async function writeEncodedChunks(
  db: ReferenceDb,
  contentId: string,
  chunks: readonly DatasetChunk[],
  options: InstallOptions,
): Promise<readonly DirectoryEntry[]> {
  const encode = async (number: number): Promise<ChunkRow> => {
    const chunk = chunks[number];
    if (chunk === undefined) throw new RangeError(`chunk ${number} of ${chunks.length}`);
    return { contentId, number, ...chunk, sha256: await sha256Hex(chunk.bytes) };
  };
  return await writeRows(db, chunks.length, encode, options);
}

async function writeRows(
  db: ReferenceDb,
  total: number,
  encode: (number: number) => Promise<ChunkRow>,
  { onProgress, signal }: InstallOptions,
): Promise<readonly DirectoryEntry[]> {
  const chunks: DirectoryEntry[] = [];
  let rowsWritten = 0;
  let writing: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < total; from += CHUNKS_A_TRANSACTION) {
    const rows = await encodeBatch(from, Math.min(total, from + CHUNKS_A_TRANSACTION));
    await writing; // The batch before was being written while this one was encoded.
    stopIfCancelled(signal);
    writing = handledLater(Promise.resolve(db.chunks.bulkAdd(rows)));
    onProgress?.({ phase: 'storing', rows: rowsWritten, fraction: from / (total + 1) });
    for (const { first, count, sha256 } of rows) {
      chunks.push({ first, count, sha256 });
      rowsWritten += count;
    }
  }
  await writing;
  return chunks;

  /** The rows of chunks `from` up to `to`, hashed side by side. */
  function encodeBatch(from: number, to: number): Promise<ChunkRow[]> {
    const numbers = Array.from({ length: to - from }, (_, index) => from + index);
    return Promise.all(numbers.map(encode));
  }
}

/** A part with its hash, ready to write. */
export async function partOf(contentId: string, name: PartName, bytes: Uint8Array<ArrayBuffer>): Promise<PartRow> {
  return { contentId, name, bytes, sha256: await sha256Hex(bytes) };
}

/** A search index or names with their hash; see `PartRow`. */
export async function blobPartOf(
  name: PartName,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Pick<PartRow, 'name' | 'bytes' | 'sha256'>> {
  return { name, bytes: new Blob([bytes]), sha256: await sha256Hex(bytes) };
}

/** Work whose failure is looked at later: until then it must not count as unhandled. */
export function handledLater<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

/** Throws `cancelled` where the person has cancelled. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new StoreError({ kind: 'cancelled' });
}
