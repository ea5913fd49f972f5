import type { Dataset } from '../../../domain/dataset.ts';
import type { DatasetChunk } from '../../../domain/datasetChunk.ts';
import type { InstallOptions } from '../installProgress.ts';
import { differs, readBackChunks, readBackParts } from '../readBackChunks.ts';
import type { ReferenceDb } from '../referenceDb.ts';
import { partOf, writeEncodedChunks } from '../writeChunks.ts';
import { encodeDatasetDirectory } from './datasetDirectory.ts';

/** One edition to install. */
export interface DatasetToInstall {
  readonly dataset: Dataset;
  /** In the order of their first keys. */
  readonly chunks: readonly DatasetChunk[];
}

/** Writes everything of an edition under a `contentId` nothing points to yet, reads it back and compares. Throws where it cannot. */
export async function stageDataset(
  db: ReferenceDb,
  contentId: string,
  { dataset, chunks }: DatasetToInstall,
  options: InstallOptions,
): Promise<void> {
  const written = await writeEncodedChunks(db, contentId, chunks, options);
  await db.parts.add(await partOf(contentId, 'directory', encodeDatasetDirectory(written)));
  options.onProgress?.({ phase: 'storing', rows: dataset.rowCount, fraction: 1 });
  let found = 0;
  await readBackChunks(
    db,
    contentId,
    dataset.id,
    written,
    row => {
      found += row.count;
      return row.count;
    },
    options,
  );
  if (found !== dataset.rowCount) throw differs(dataset.id);
  await readBackParts(db, contentId, dataset.id, ['directory']);
  options.onProgress?.({ phase: 'verifying', rows: found, fraction: 1 });
}
