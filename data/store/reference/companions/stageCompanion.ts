import type { Companion } from '../../../domain/companion.ts';
import type { CompanionRecord } from '../../../domain/companionRecord.ts';
import type { InstallOptions } from '../installProgress.ts';
import { differs, readBackChunks, readBackParts } from '../readBackChunks.ts';
import { NAMES_PART, type ReferenceDb, TABULAR_KEYS_PART } from '../referenceDb.ts';
import { bytesFrom, type SegmentSource } from '../stageContent.ts';
import { blobPartOf, stopIfCancelled, writeChunks } from '../writeChunks.ts';
import { decodeCompanionChunk } from './companionChunk.ts';
import { asTabular, buildTabularKeys } from './tabularKeys.ts';

/** One companion file to install. */
export interface CompanionContent {
  readonly companion: Companion;
  readonly records: readonly CompanionRecord[];
  /** Its names as search reads them, or the work that makes them. */
  readonly names: SegmentSource;
}

/** Writes everything of a companion under a `contentId` nothing points to yet, reads it back and compares. Throws where it cannot. */
export async function stageCompanion(
  db: ReferenceDb,
  contentId: string,
  { companion, records, names }: CompanionContent,
  options: InstallOptions,
): Promise<void> {
  const building = bytesFrom(names);
  const chunks = await writeChunks(db, contentId, records, (_, place) => String(place), options);
  const bytes = await building;
  stopIfCancelled(options.signal);
  const parts = [await blobPartOf(NAMES_PART, bytes)];
  if (companion.kind === 'icd10cm-tabular') {
    parts.push(await blobPartOf(TABULAR_KEYS_PART, buildTabularKeys(records.map(asTabular))));
  }
  await db.parts.bulkAdd(parts.map(part => ({ contentId, ...part })));
  options.onProgress?.({ phase: 'storing', rows: records.length, fraction: 1 });
  let found = 0;
  await readBackChunks(
    db,
    contentId,
    companion.id,
    chunks,
    (row, entry) => {
      const decoded = decodeCompanionChunk(row.bytes, entry.count);
      found += decoded?.length ?? 0;
      return decoded?.length;
    },
    options,
  );
  if (found !== companion.counts.records) throw differs(companion.id);
  await readBackParts(
    db,
    contentId,
    companion.id,
    parts.map(({ name }) => name),
  );
  options.onProgress?.({ phase: 'verifying', rows: found, fraction: 1 });
}
