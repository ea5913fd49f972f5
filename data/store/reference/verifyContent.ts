import { addCounts, NO_RECORDS, sameCounts } from '../../domain/countTotals.ts';
import type { Release } from '../../domain/release.ts';
import { countRecords } from '../../domain/releaseCounts.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import { StoreError } from '../storeError.ts';
import { decodeChunk } from './chunks.ts';
import type { InstallOptions } from './installProgress.ts';
import { type ChunkRow, type Directory, PART_NAMES, type ReferenceDb } from './referenceDb.ts';
import { CHUNKS_A_TRANSACTION, stopIfCancelled } from './stageContent.ts';

/**
 * Reads everything back and compares: every hash with the one taken before writing, the counts with those the
 * person was shown. Throws `verification-failed` at the first difference.
 */
export async function verifyContent(
  db: ReferenceDb,
  contentId: string,
  release: Release,
  written: Directory,
  { onProgress, signal }: InstallOptions,
): Promise<void> {
  let counts = NO_RECORDS;
  const total = written.chunks.length;
  for (let from = 0; from < total; from += CHUNKS_A_TRANSACTION) {
    stopIfCancelled(signal);
    const rows = await db.chunks
      .where('[contentId+number]')
      .between([contentId, from], [contentId, from + CHUNKS_A_TRANSACTION])
      .toArray();
    const expected = written.chunks.slice(from, from + CHUNKS_A_TRANSACTION);
    if (rows.length !== expected.length) throw differs(release);
    await Promise.all(rows.map(row => checkHash(row, release)));
    for (const [index, entry] of expected.entries()) {
      const row = rows[index];
      const records = row?.sha256 === entry.sha256 ? decodeChunk(row.bytes, entry) : undefined;
      if (records === undefined) throw differs(release);
      counts = addCounts(counts, countRecords(records, release.effectiveFrom));
    }
    onProgress?.({ phase: 'verifying', rows: counts.records, fraction: (from + rows.length) / (total + 1) });
  }
  stopIfCancelled(signal);
  if (!sameCounts(counts, release.counts)) throw differs(release);
  const parts = await db.parts.bulkGet(PART_NAMES.map(name => [contentId, name] as [string, typeof name]));
  for (const part of parts) {
    if (part === undefined) throw differs(release);
    await checkHash(part, release);
  }
  onProgress?.({ phase: 'verifying', rows: counts.records, fraction: 1 });
}

async function checkHash(row: Pick<ChunkRow, 'bytes' | 'sha256'>, release: Release): Promise<void> {
  if ((await sha256Hex(row.bytes)) !== row.sha256) throw differs(release);
}

function differs(release: Release): StoreError {
  return new StoreError({ kind: 'verification-failed', releaseId: release.id });
}
