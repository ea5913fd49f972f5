import type { BackupFailure } from '../../../backup/backupFailure.ts';
import { readBackup } from '../../../backup/readBackup.ts';
import { digestRows } from '../../../backup/tableDigest.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { attempt } from '../../attempt.ts';
import type { StoreFailure } from '../../storeFailure.ts';
import { contentsOf } from './readUserBackup.ts';
import { fillScratch, readScratch, withScratchDatabase } from './scratchDatabase.ts';

/** What came back when a backup was restored for trial. */
export interface BackupProof {
  /** When the backup was written. ISO date and time, UTC. */
  readonly writtenAt: string;
  readonly rows: number;
}

/**
 * Restores a backup into a scratch database of its own version, reads every table back, and compares counts and hashes
 * with the file; then reads every row as a restore would. The user database is not touched.
 */
export async function proveBackup(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<BackupProof, BackupFailure | StoreFailure>> {
  const read = await readBackup(bytes);
  if (!read.ok) return read;
  const contents = await contentsOf(read.value);
  if (!contents.ok) return contents;
  const { head, rows } = read.value;
  if (contents.value.unreadable.length > 0) return fail({ kind: 'damaged' });
  const restored = await attempt('user', () =>
    withScratchDatabase(async name => {
      await fillScratch(name, head.schemaVersion, rows);
      return readScratch(name, head.schemaVersion);
    }),
  );
  if (!restored.ok) return restored;
  for (const { name } of head.tables) {
    if ((await digestRows(restored.value.get(name) ?? [])) !== (await digestRows(rows.get(name) ?? [])))
      return fail({ kind: 'damaged' });
  }
  return ok({ writtenAt: head.writtenAt, rows: head.tables.reduce((sum, table) => sum + table.rows, 0) });
}
