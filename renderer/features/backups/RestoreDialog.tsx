import { useState } from 'react';
import type { RestoreMode } from '../../../data/backup/planRestore.ts';
import type { BackupFile } from '../../hooks/backup/useBackupFile.ts';
import type { Backups } from '../../hooks/backup/useBackups.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Message } from '../../ui/Message.tsx';
import { PassphraseForm } from '../../ui/PassphraseForm.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import type { OpenedBackup } from '../../workers/backup/protocol.ts';
import { RestorePreview } from './RestorePreview.tsx';
import { restoreOpened } from './restoreOpened.ts';
import type { Told } from './told.ts';

/** From the chosen backup to the restored data: passphrase, preview, merge or replace. Nothing is changed before the last button. */
export function RestoreDialog({
  backups,
  file,
  onTold,
}: {
  readonly backups: Backups;
  readonly file: BackupFile;
  readonly onTold: (told: Told) => void;
}) {
  const { state } = file;
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [isRestoring, setRestoring] = useState(false);
  const close = () => {
    if (isRestoring) return;
    file.close();
    setMode('merge');
  };
  const restore = async (opened: OpenedBackup) => {
    setRestoring(true);
    const told = await restoreOpened(backups, opened, mode, onTold);
    setRestoring(false);
    file.close();
    setMode('merge');
    onTold(told);
  };
  return (
    <Dialog
      isOpen={state.kind !== 'none'}
      onClose={close}
      title={state.kind === 'refused' ? 'This backup cannot be restored' : 'Restore a backup'}
      width="wide"
      footer={
        <>
          <Button
            autoFocus={state.kind === 'opened' || state.kind === 'refused'}
            isDisabled={isRestoring}
            onPress={close}
          >
            {state.kind === 'refused' ? 'Close' : 'Cancel'}
          </Button>
          {state.kind === 'opened' && (
            <Button
              variant={mode === 'merge' ? 'primary' : 'danger'}
              isDisabled={isRestoring}
              onPress={() => void restore(state.opened)}
            >
              {isRestoring ? 'Restoring…' : mode === 'merge' ? 'Merge the backup in' : 'Replace everything'}
            </Button>
          )}
        </>
      }
    >
      {state.kind === 'reading' && <ProgressBar label="Reading the backup" />}
      {state.kind === 'passphrase' && (
        <PassphraseForm isWrong={state.isWrong} onGive={passphrase => void file.givePassphrase(passphrase)} />
      )}
      {state.kind === 'refused' && (
        <Message kind="error" title={state.words.title}>
          {state.words.body}
        </Message>
      )}
      {state.kind === 'opened' && <RestorePreview opened={state.opened} mode={mode} onMode={setMode} />}
    </Dialog>
  );
}
