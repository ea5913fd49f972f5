import { addCounts, NO_RECORDS, sameCounts } from '../../domain/countTotals.ts';
import type { Release } from '../../domain/release.ts';
import { countRecords } from '../../domain/releaseCounts.ts';
import { decodeChunk } from './chunks.ts';
import type { InstallOptions } from './installProgress.ts';
import { differs, readBackChunks, readBackParts } from './readBackChunks.ts';
import type { Directory, PartName, ReferenceDb } from './referenceDb.ts';

/**
 * Reads everything back and compares: every hash with the one taken before writing, the counts with those the
 * person was shown. Throws `verification-failed` at the first difference.
 */
export async function verifyContent(
  db: ReferenceDb,
  contentId: string,
  release: Release,
  written: Directory,
  parts: readonly PartName[],
  options: InstallOptions,
): Promise<void> {
  let counts = NO_RECORDS;
  await readBackChunks(
    db,
    contentId,
    release.id,
    written.chunks,
    (row, entry) => {
      const records = decodeChunk(row.bytes, entry);
      if (records !== undefined) counts = addCounts(counts, countRecords(records, release.effectiveFrom));
      return records?.length;
    },
    options,
  );
  if (!sameCounts(counts, release.counts)) throw differs(release.id);
  await readBackParts(db, contentId, release.id, parts);
  options.onProgress?.({ phase: 'verifying', rows: counts.records, fraction: 1 });
}
