import { useEffect, useState } from 'react';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { type FailureWords, saveFailureWords, workFailureWords } from '../../hooks/backup/backupFailureWords.ts';
import { saveSnapshot } from '../../hooks/backup/saveSnapshot.ts';
import { snapshotPartsOf } from '../../hooks/backup/snapshotParts.ts';
import { useBackupFile } from '../../hooks/backup/useBackupFile.ts';
import { getShell } from '../../shell/getShell.ts';
import type { ShellBackups } from '../../shell/shellBackups.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Message } from '../../ui/Message.tsx';
import { PassphraseForm } from '../../ui/PassphraseForm.tsx';
import { type BackupClient, createBackupClient } from '../../workers/backup/backupClient.ts';
import { BackupSummary } from './BackupSummary.tsx';
import styles from './backupOffer.module.css';
import { type BackupSearch, findProvenBackup, type ProvenBackup } from './findProvenBackup.ts';

/** The ways back to the person's data where its database is gone, damaged or of a newer version. */
export function BackupOffer({ failure, onDone }: { readonly failure: StoreFailure; readonly onDone: () => void }) {
  const { backups } = getShell();
  const [client] = useState(createBackupClient);
  useEffect(() => () => client.close(), [client]);
  if (backups === undefined) return null;
  return <Offer failure={failure} backups={backups} client={client} onDone={onDone} />;
}

function Offer({
  failure,
  backups,
  client,
  onDone,
}: {
  readonly failure: StoreFailure;
  readonly backups: ShellBackups;
  readonly client: BackupClient;
  readonly onDone: () => void;
}) {
  const isInUse = useIsInUse();
  const search = useSearch(backups, client);
  const file = useBackupFile(backups, client, false);
  const [problem, setProblem] = useState<FailureWords>();
  const [isRestoring, setRestoring] = useState(false);
  const [isAskingAnew, setAskingAnew] = useState(false);
  const chosen: ProvenBackup | undefined = file.state.kind === 'opened' ? file.state : search?.found;

  const restore = async () => {
    setRestoring(true);
    const words = await restoreAtGate(failure, client);
    setRestoring(false);
    if (words === undefined) onDone();
    else setProblem(words);
  };
  const startAnew = async () => {
    setAskingAnew(false);
    const begun = await backups.startAnew();
    if (begun.ok) onDone();
  };

  return (
    <section className={styles.offer} aria-label="Backups">
      <BackupSummary search={search} chosen={chosen} isFromFile={file.state.kind === 'opened'} />
      {file.state.kind === 'refused' && (
        <Message kind="error" title={file.state.words.title}>
          {file.state.words.body}
        </Message>
      )}
      {problem !== undefined && (
        <Message kind="error" title={problem.title}>
          {problem.body}
        </Message>
      )}
      <div className={styles.actions}>
        {chosen !== undefined && (
          <Button
            variant="primary"
            autoFocus={!isInUse || file.state.kind === 'opened'}
            isDisabled={isRestoring}
            onPress={() => void restore()}
          >
            {isRestoring ? 'Restoring…' : 'Restore this backup'}
          </Button>
        )}
        <Button onPress={() => void file.pick()}>Choose a backup file…</Button>
        <Button onPress={() => void backups.openDataFolder()}>Open another data folder…</Button>
        {failure.kind === 'missing' && <Button onPress={() => setAskingAnew(true)}>Start with nothing…</Button>}
      </div>
      <Dialog isOpen={file.state.kind === 'passphrase'} onClose={file.close} title="This backup is protected">
        {file.state.kind === 'passphrase' && (
          <PassphraseForm isWrong={file.state.isWrong} onGive={passphrase => void file.givePassphrase(passphrase)} />
        )}
      </Dialog>
      <ConfirmDialog
        isOpen={isAskingAnew}
        title="Start with nothing of yours?"
        confirmLabel="Start with nothing"
        isDangerous
        onConfirm={() => void startAnew()}
        onCancel={() => setAskingAnew(false)}
      >
        The app starts as on its first day: no settings, no recent codes, nothing you made. The backups stay where they
        are and are never cleared away; you can restore one later under Settings.
      </ConfirmDialog>
    </section>
  );
}

/** Restores what the client holds. What is in the way is copied first where it can be. @returns words where it failed */
async function restoreAtGate(failure: StoreFailure, client: BackupClient): Promise<FailureWords | undefined> {
  const parts = snapshotPartsOf(client);
  if (parts !== undefined && failure.kind !== 'missing') {
    const copied = await saveSnapshot(parts, 'restore');
    // Damaged data may be past copying; data of a newer version never is, and must not be lost.
    if (!copied.ok && failure.kind === 'future-version') return saveFailureWords(copied.error);
  }
  const created = await client.create();
  return created.ok ? undefined : workFailureWords(created.error);
}

function useSearch(backups: ShellBackups, client: BackupClient): BackupSearch | undefined {
  const [search, setSearch] = useState<BackupSearch>();
  useEffect(() => {
    let isCurrent = true;
    void findProvenBackup(getShell(), backups, client).then(found => {
      if (isCurrent) setSearch(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [backups, client]);
  return search;
}

/**
 * Whether the person went to something on this screen since it is there. A backup found later does not take the focus from
 * that: the Enter that is about to come would restore it.
 */
function useIsInUse(): boolean {
  const [isInUse, setInUse] = useState(false);
  useEffect(() => {
    const notice = () => setInUse(true);
    document.addEventListener('focusin', notice);
    return () => document.removeEventListener('focusin', notice);
  }, []);
  return isInUse;
}
