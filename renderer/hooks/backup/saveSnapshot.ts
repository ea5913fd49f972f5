import { fail, ok, type Result } from '../../../data/domain/result.ts';
import type { Outcome, ShellFailure } from '../../shell/shell.ts';
import type { ShellBackups, SnapshotReason } from '../../shell/shellBackups.ts';
import type { BackupClient } from '../../workers/backup/backupClient.ts';
import type { BackupWorkFailure } from '../../workers/backup/protocol.ts';

export interface SnapshotParts {
  readonly shell: ShellBackups;
  readonly client: Pick<BackupClient, 'dump'>;
  readonly appVersion: () => Promise<string>;
  /** ISO date and time, UTC. */
  readonly now: () => string;
}

export type SaveFailure =
  | { readonly by: 'shell'; readonly failure: ShellFailure }
  | { readonly by: 'data'; readonly failure: BackupWorkFailure };

export interface SavedBackup {
  readonly rows: number;
  readonly byteLength: number;
}

/** So much at once over the bridge: main's other work waits no longer than that takes. */
const SLICE_BYTES = 1024 * 1024;

/**
 * Writes a snapshot of the user database. Where the chosen folder cannot be used, the data folder gets it, so that
 * there is a second copy at all; the failure is still the answer.
 */
export async function saveSnapshot(
  parts: SnapshotParts,
  reason: SnapshotReason,
): Promise<Result<SavedBackup, SaveFailure>> {
  // Begun before the data is read: main knows by that which changes the snapshot holds.
  const saved = await saveTo(parts, await parts.shell.begin(reason, 'chosen'));
  if (saved.ok) return saved;
  if (saved.error.by === 'data') {
    await parts.shell.trouble('data-unreadable');
    return saved;
  }
  const state = await parts.shell.state();
  if (state.ok && !state.value.isDefaultFolder) await saveTo(parts, await parts.shell.begin(reason, 'data-folder'));
  return saved;
}

/** Writes the user database to what main has begun, and ends it. @param passphrase encrypts it. */
export async function saveTo(
  { shell, client, appVersion, now }: SnapshotParts,
  begun: Outcome<{ readonly ticket: string }>,
  passphrase?: string,
): Promise<Result<SavedBackup, SaveFailure>> {
  if (!begun.ok) return fail({ by: 'shell', failure: begun.error });
  const { ticket } = begun.value;
  const options = { appVersion: await appVersion(), writtenAt: now(), ...(passphrase !== undefined && { passphrase }) };
  const dumped = await client.dump(options);
  if (!dumped.ok) {
    await shell.abort(ticket);
    return fail({ by: 'data', failure: dumped.error });
  }
  const { bytes, fileSha256, head } = dumped.value;
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    const written = await shell.write(ticket, bytes.slice(at, at + SLICE_BYTES));
    if (!written.ok) return fail({ by: 'shell', failure: written.error });
  }
  const committed = await shell.commit(ticket, fileSha256);
  if (!committed.ok) return fail({ by: 'shell', failure: committed.error });
  return ok({ byteLength: bytes.length, rows: head.tables.reduce((sum, { rows }) => sum + rows, 0) });
}
