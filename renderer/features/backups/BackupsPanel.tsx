import { useEffect, useState } from 'react';
import { useBackupFile } from '../../hooks/backup/useBackupFile.ts';
import { type Backups, useBackups } from '../../hooks/backup/useBackups.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { BackupFileRow } from './BackupFileRow.tsx';
import { BackupFolderRow } from './BackupFolderRow.tsx';
import styles from './backups.module.css';
import { ProofRow } from './ProofRow.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { SavedRow } from './SavedRow.tsx';
import { SnapshotList } from './SnapshotList.tsx';
import { ToldMessage } from './ToldMessage.tsx';
import type { Told } from './told.ts';

/** The second copy of what is the person's: how fresh, how sure, where, and the way back. */
export function BackupsPanel() {
  const backups = useBackups();
  if (backups === undefined) {
    return (
      <Panel title="Backups">
        <Message kind="warning" title="No backups are made this time">
          The app was started without your data, or runs in a browser. The backups there are stay untouched.
        </Message>
      </Panel>
    );
  }
  return <Shown backups={backups} />;
}

function Shown({ backups }: { readonly backups: Backups }) {
  const { state, keeper, shell, client } = backups;
  const file = useBackupFile(shell, client, true);
  const [told, setTold] = useState<Told>();
  useEffect(() => {
    void keeper.refresh();
  }, [keeper]);
  const { main } = state;
  if (main === undefined) return <Panel title="Backups">{null}</Panel>;
  return (
    <Panel title="Backups">
      <div className={styles.rows}>
        {told !== undefined && <ToldMessage told={told} onDismiss={() => setTold(undefined)} />}
        <SavedRow main={main} isSaving={state.isSaving} onSave={() => void keeper.save('asked')} />
        <ProofRow
          main={main}
          isProving={state.isProving}
          unprovenAt={state.unprovenAt}
          onProve={() => void keeper.prove()}
        />
        <BackupFolderRow backups={backups} main={main} onTold={setTold} />
        <BackupFileRow backups={backups} onRestore={() => void file.pick()} onTold={setTold} />
        <SnapshotList snapshots={main.snapshots} onRestore={name => void file.openSnapshot(name)} />
      </div>
      <RestoreDialog backups={backups} file={file} onTold={setTold} />
    </Panel>
  );
}
