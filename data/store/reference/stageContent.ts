import type { CodeRecord } from '../../domain/codeRecord.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import { StoreError } from '../storeError.ts';
import { CHUNK_SIZE, encodeChunk, sortByKey, systemRuns } from './chunks.ts';
import type { InstallOptions } from './installProgress.ts';
import { officialOrder, orderToBytes } from './officialOrder.ts';
import type { ChunkRow, Directory, PartName, PartRow, ReferenceDb } from './referenceDb.ts';

/** About 4 MB a transaction: few enough to be quick, small enough that a reader never waits long. */
export const CHUNKS_A_TRANSACTION = 32;

/** The search index of the release, or the work that makes it: it then goes on while the records are being written. */
export type SegmentSource = Uint8Array<ArrayBuffer> | (() => Promise<Uint8Array<ArrayBuffer>>);

/**
 * Writes everything of a release under a `contentId` nothing points to yet. Throws where it cannot; what was
 * written by then is a leftover, for `deleteContent`.
 *
 * @returns the directory as it was written, to verify against.
 */
export async function stageContent(
  db: ReferenceDb,
  contentId: string,
  records: readonly CodeRecord[],
  segment: SegmentSource,
  { onProgress, signal }: InstallOptions,
): Promise<Directory> {
  const indexing = segmentFrom(segment);
  const sorted = sortByKey(records);
  const systems = systemRuns(sorted);
  const order = await part(contentId, 'order', orderToBytes(officialOrder(sorted, systems)));
  const chunks: Directory['chunks'][number][] = [];
  const total = Math.ceil(sorted.length / CHUNK_SIZE);
  let writing: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < total; from += CHUNKS_A_TRANSACTION) {
    const rows = await encodeBatch(contentId, sorted, from, Math.min(total, from + CHUNKS_A_TRANSACTION));
    await writing; // The batch before was being written while this one was encoded.
    stopIfCancelled(signal);
    writing = write(() => db.chunks.bulkAdd(rows));
    for (const { first, count, sha256 } of rows) chunks.push({ first, count, sha256 });
    onProgress?.({ phase: 'storing', rows: from * CHUNK_SIZE, fraction: from / (total + 1) });
  }
  await writing;
  const segmentBytes = await indexing;
  stopIfCancelled(signal);
  const directory: Directory = { chunks, systems, orderSha256: order.sha256 };
  const directoryBytes = new TextEncoder().encode(JSON.stringify(directory));
  await db.parts.bulkAdd([
    order,
    await part(contentId, 'directory', directoryBytes),
    await part(contentId, 'segment', segmentBytes),
  ]);
  onProgress?.({ phase: 'storing', rows: sorted.length, fraction: 1 });
  return directory;
}

/** The rows of chunks `from` up to `to`, hashed side by side. */
function encodeBatch(contentId: string, sorted: readonly CodeRecord[], from: number, to: number): Promise<ChunkRow[]> {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  return Promise.all(numbers.map(number => encodeChunk(contentId, sorted, number)));
}

async function part(contentId: string, name: PartName, bytes: Uint8Array<ArrayBuffer>): Promise<PartRow> {
  return { contentId, name, bytes, sha256: await sha256Hex(bytes) };
}

function segmentFrom(source: SegmentSource): Promise<Uint8Array<ArrayBuffer>> {
  return handledLater(typeof source === 'function' ? source() : Promise.resolve(source));
}

function write(start: () => PromiseLike<unknown>): Promise<unknown> {
  return handledLater(Promise.resolve(start()));
}

/** Work whose failure is looked at later: until then it must not count as unhandled. */
function handledLater<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new StoreError({ kind: 'cancelled' });
}
