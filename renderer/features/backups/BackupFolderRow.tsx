import type { BackupState } from '../../../main/contract/backups.ts';
import type { Backups } from '../../hooks/backup/useBackups.ts';
import { describeShellFailure } from '../../shell/shellWords.ts';
import { Button } from '../../ui/Button.tsx';
import { SettingRow } from '../../ui/SettingRow.tsx';
import styles from './backups.module.css';
import type { Told } from './told.ts';

/** Where the snapshots go: the data folder, or another disk or share. */
export function BackupFolderRow({
  backups,
  main,
  onTold,
}: {
  readonly backups: Backups;
  readonly main: BackupState;
  readonly onTold: (told: Told) => void;
}) {
  const { shell, keeper } = backups;
  const take = async (ticket: string | null) => {
    const used = await shell.setFolder(ticket);
    if (!used.ok) {
      onTold({ kind: 'error', title: 'The folder was not changed', words: describeShellFailure(used.error) });
      return;
    }
    const saved = await keeper.save('asked');
    if (saved.ok)
      onTold({ kind: 'success', words: 'Backups go to the new folder from now on. The first one is there.' });
  };
  const choose = async () => {
    const chosen = await shell.chooseFolder();
    if (chosen.ok && chosen.value !== null) await take(chosen.value.ticket);
  };
  return (
    <SettingRow
      title="Backup folder"
      actions={
        <>
          {!main.isDefaultFolder && <Button onPress={() => void take(null)}>Use the data folder</Button>}
          <Button onPress={() => void choose()}>Change folder…</Button>
        </>
      }
    >
      <p>
        <code className={styles.path}>{main.folderPath}</code>
      </p>
      <p>
        {main.isDefaultFolder
          ? 'This is on the same disk as your data. A folder on another disk or a network drive also helps when this disk fails.'
          : 'Earlier backups stay where they are.'}
      </p>
    </SettingRow>
  );
}
