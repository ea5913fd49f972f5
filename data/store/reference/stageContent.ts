import { type CodeRecord, keyOfRecord } from '../../domain/codeRecord.ts';
import { sortByKey, systemRuns } from './chunks.ts';
import type { InstallOptions } from './installProgress.ts';
import { officialOrder, orderToBytes } from './officialOrder.ts';
import { type Directory, NAMES_PART, type PartRow, type ReferenceDb } from './referenceDb.ts';
import { blobPartOf, handledLater, partOf, stopIfCancelled, writeChunks } from './writeChunks.ts';

/** Something search reads, or the work that makes it: it then goes on while the records are being written. */
export type SegmentSource = Uint8Array<ArrayBuffer> | (() => Promise<Uint8Array<ArrayBuffer>>);

/** What search reads of a release. */
export interface ReleaseIndex {
  readonly segment: SegmentSource;
  /** Names the release gives its codes beside their texts; absent where it gives none. */
  readonly names?: SegmentSource | undefined;
}

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
  index: ReleaseIndex,
  options: InstallOptions,
): Promise<Directory> {
  const indexing = bytesFrom(index.segment);
  const naming = index.names && bytesFrom(index.names);
  const sorted = sortByKey(records);
  const systems = systemRuns(sorted);
  const order = await partOf(contentId, 'order', orderToBytes(officialOrder(sorted, systems)));
  const chunks = await writeChunks(db, contentId, sorted, keyOfRecord, options);
  const searchParts = [await blobPartOf('segment', await indexing)];
  if (naming !== undefined) searchParts.push(await blobPartOf(NAMES_PART, await naming));
  stopIfCancelled(options.signal);
  const directory: Directory = { chunks, systems, orderSha256: order.sha256 };
  const directoryBytes = new TextEncoder().encode(JSON.stringify(directory));
  await db.parts.bulkAdd([
    order,
    await partOf(contentId, 'directory', directoryBytes),
    ...searchParts.map((part): PartRow => ({ contentId, ...part })),
  ]);
  options.onProgress?.({ phase: 'storing', rows: sorted.length, fraction: 1 });
  return directory;
}

/** Starts the work, if it is work. */
export function bytesFrom(source: SegmentSource): Promise<Uint8Array<ArrayBuffer>> {
  return handledLater(typeof source === 'function' ? source() : Promise.resolve(source));
}
