import { readWholeFile } from '../../shell/fileInMemory.ts';
import type { PickedFile, Shell } from '../../shell/shell.ts';
import type { ShellBackups } from '../../shell/shellBackups.ts';
import type { BackupClient } from '../../workers/backup/backupClient.ts';
import type { OpenedBackup } from '../../workers/backup/protocol.ts';

/** What the gate can offer. */
export interface ProvenBackup {
  readonly name: string;
  readonly opened: OpenedBackup;
}

export interface BackupSearch {
  /** `undefined`: none of them can be restored. */
  readonly found: ProvenBackup | undefined;
  /** Newer ones that were tried and could not be restored. */
  readonly unusable: number;
}

/** Older ones than these are not tried: with so many damaged the folder is. */
const MOST_TRIED = 40;

/**
 * The newest snapshot that can be restored: each is restored for trial, newest first, until one is whole. What was
 * proven yesterday may be damaged today, so nothing is taken on trust here.
 */
export async function findProvenBackup(
  shell: Shell,
  backups: ShellBackups,
  client: Pick<BackupClient, 'prove' | 'read'>,
): Promise<BackupSearch> {
  const state = await backups.state();
  const snapshots = state.ok ? state.value.snapshots : [];
  let unusable = 0;
  for (const { name } of snapshots.slice(0, MOST_TRIED)) {
    const opened = await openProven(name, shell, backups, client);
    if (opened !== undefined) return { found: { name, opened }, unusable };
    unusable += 1;
  }
  return { found: undefined, unusable };
}

async function openProven(
  name: string,
  shell: Shell,
  backups: ShellBackups,
  client: Pick<BackupClient, 'prove' | 'read'>,
): Promise<OpenedBackup | undefined> {
  const bytes = await readPicked(await backups.open(name), shell);
  if (bytes === undefined) return undefined;
  const proven = await client.prove(Uint8Array.from(bytes));
  if (!proven.ok) return undefined;
  const opened = await client.read(bytes, { compares: false });
  return opened.ok ? opened.value : undefined;
}

async function readPicked(
  picked: { readonly ok: true; readonly value: PickedFile } | { readonly ok: false },
  shell: Shell,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!picked.ok) return undefined;
  const bytes = await readWholeFile(shell, picked.value, () => undefined, new AbortController().signal);
  void shell.releaseFile(picked.value.ticket);
  return bytes?.ok === true ? bytes.value : undefined;
}
