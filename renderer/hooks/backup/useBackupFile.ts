import { useCallback, useRef, useState } from 'react';
import { readWholeFile } from '../../shell/fileInMemory.ts';
import { getShell } from '../../shell/getShell.ts';
import type { Outcome, PickedFile } from '../../shell/shell.ts';
import type { ShellBackups } from '../../shell/shellBackups.ts';
import { describeShellFailure } from '../../shell/shellWords.ts';
import type { BackupClient } from '../../workers/backup/backupClient.ts';
import type { OpenedBackup } from '../../workers/backup/protocol.ts';
import { type FailureWords, workFailureWords } from './backupFailureWords.ts';

/** What is going on with a backup a person chose. */
export type BackupFileState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'passphrase'; readonly name: string; readonly isWrong: boolean }
  | { readonly kind: 'opened'; readonly name: string; readonly opened: OpenedBackup }
  | { readonly kind: 'refused'; readonly name: string; readonly words: FailureWords };

export interface BackupFile {
  readonly state: BackupFileState;
  /** Lets the person choose a file. */
  readonly pick: () => Promise<void>;
  /** Opens a snapshot of the list. */
  readonly openSnapshot: (name: string) => Promise<void>;
  readonly givePassphrase: (passphrase: string) => Promise<void>;
  /** Lets go of the file. */
  readonly close: () => void;
}

const NONE: BackupFileState = { kind: 'none' };

/**
 * Chooses and reads a backup, asking for a passphrase where it needs one. Nothing is changed by it.
 *
 * @param compares false where there is no user database to compare with
 */
export function useBackupFile(shell: ShellBackups | undefined, client: BackupClient, compares: boolean): BackupFile {
  const [state, setState] = useState<BackupFileState>(NONE);
  const held = useRef<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }>(undefined);

  const read = useCallback(
    async (passphrase?: string) => {
      if (held.current === undefined) return;
      const { name, bytes } = held.current;
      setState({ kind: 'reading' });
      // A copy moves to the worker: the same bytes may be needed again for the next passphrase.
      const options = { compares, ...(passphrase !== undefined && { passphrase }) };
      const opened = await client.read(Uint8Array.from(bytes), options);
      if (opened.ok) {
        held.current = undefined;
        setState({ kind: 'opened', name, opened: opened.value });
      } else if (opened.error.kind === 'passphrase-needed' || opened.error.kind === 'wrong-passphrase') {
        setState({ kind: 'passphrase', name, isWrong: opened.error.kind === 'wrong-passphrase' });
      } else {
        held.current = undefined;
        client.letGo();
        setState({ kind: 'refused', name, words: workFailureWords(opened.error) });
      }
    },
    [client, compares],
  );

  const take = useCallback(
    async (picked: Outcome<PickedFile | null>) => {
      const refuse = (name: string, body: string) =>
        setState({ kind: 'refused', name, words: { title: 'The backup could not be read', body } });
      if (!picked.ok) return refuse('', `${describeShellFailure(picked.error)} Nothing was changed.`);
      const file = picked.value;
      if (file === null) return;
      setState({ kind: 'reading' });
      const all = getShell();
      const bytes = await readWholeFile(all, file, () => undefined, new AbortController().signal);
      void all.releaseFile(file.ticket);
      if (bytes === undefined) return setState(NONE);
      if (!bytes.ok) return refuse(file.name, `${describeShellFailure(bytes.error)} Nothing was changed.`);
      held.current = { name: file.name, bytes: bytes.value };
      await read();
    },
    [read],
  );

  const close = useCallback(() => {
    held.current = undefined;
    client.letGo();
    setState(NONE);
  }, [client]);

  return {
    state,
    pick: async () => {
      if (shell !== undefined) await take(await shell.pick());
    },
    openSnapshot: async name => {
      if (shell !== undefined) await take(await shell.open(name));
    },
    givePassphrase: read,
    close,
  };
}
