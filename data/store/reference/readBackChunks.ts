import { sha256Hex } from '../../domain/sha256.ts';
import { StoreError } from '../storeError.ts';
import type { InstallOptions } from './installProgress.ts';
import { bytesOfPart } from './partBytes.ts';
import type { ChunkRow, DirectoryEntry, PartName, ReferenceDb } from './referenceDb.ts';
import { CHUNKS_A_TRANSACTION, stopIfCancelled } from './writeChunks.ts';

/**
 * Reads chunks back and compares every hash with the one taken before writing. Throws `verification-failed` at the
 * first difference.
 *
 * @param id of what is being installed, for the failure
 * @param take gets each chunk; answers how many records it found in it, `undefined` where it is not what was written
 */
export async function readBackChunks(
  db: ReferenceDb,
  contentId: string,
  id: string,
  written: readonly DirectoryEntry[],
  take: (row: ChunkRow, entry: DirectoryEntry) => number | undefined,
  { onProgress, signal }: InstallOptions,
): Promise<void> {
  let records = 0;
  for (let from = 0; from < written.length; from += CHUNKS_A_TRANSACTION) {
    stopIfCancelled(signal);
    const rows = await db.chunks
      .where('[contentId+number]')
      .between([contentId, from], [contentId, from + CHUNKS_A_TRANSACTION])
      .toArray();
    const expected = written.slice(from, from + CHUNKS_A_TRANSACTION);
    if (rows.length !== expected.length) throw differs(id);
    await Promise.all(rows.map(row => requireHash(row, id)));
    for (const [index, entry] of expected.entries()) {
      const row = rows[index];
      const found = row?.sha256 === entry.sha256 ? take(row, entry) : undefined;
      if (found === undefined) throw differs(id);
      records += found;
    }
    onProgress?.({ phase: 'verifying', rows: records, fraction: (from + rows.length) / (written.length + 1) });
  }
  stopIfCancelled(signal);
}

/** Reads parts back the same way. */
export async function readBackParts(
  db: ReferenceDb,
  contentId: string,
  id: string,
  names: readonly PartName[],
): Promise<void> {
  const parts = await db.parts.bulkGet(names.map(name => [contentId, name] as [string, PartName]));
  for (const part of parts) {
    if (part === undefined) throw differs(id);
    await requireHash({ bytes: await bytesOfPart(part), sha256: part.sha256 }, id);
  }
}

async function requireHash(row: Pick<ChunkRow, 'bytes' | 'sha256'>, id: string): Promise<void> {
  if ((await sha256Hex(row.bytes)) !== row.sha256) throw differs(id);
}

export function differs(id: string): StoreError {
  return new StoreError({ kind: 'verification-failed', releaseId: id });
}
