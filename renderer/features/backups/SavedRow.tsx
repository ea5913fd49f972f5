import type { BackupState } from '../../../main/contract/backups.ts';
import { Button } from '../../ui/Button.tsx';
import { formatMoment } from '../../ui/figures.ts';
import { SettingRow } from '../../ui/SettingRow.tsx';
import { remedyWords, troubleWords } from './backupStateWords.ts';

/** How fresh the second copy is. */
export function SavedRow({
  main,
  isSaving,
  onSave,
}: {
  readonly main: BackupState;
  readonly isSaving: boolean;
  readonly onSave: () => void;
}) {
  const { lastSavedAt, isUnsaved, trouble } = main;
  const saved = lastSavedAt === undefined ? 'No backup yet' : `Last backup ${formatMoment(lastSavedAt)}`;
  return (
    <SettingRow
      title={saved}
      actions={
        <Button isDisabled={isSaving} onPress={onSave}>
          {isSaving ? 'Backing up…' : 'Back up now'}
        </Button>
      }
    >
      {trouble === undefined ? (
        <p>
          {isUnsaved && lastSavedAt !== undefined
            ? 'You changed something since; it is backed up within a minute.'
            : 'Everything you make is also written to a file of its own, at most a minute after you change something.'}
        </p>
      ) : (
        <p>
          Backups have failed since {formatMoment(trouble.since)}: {troubleWords(trouble.kind)}{' '}
          {remedyWords(trouble.kind)}
        </p>
      )}
    </SettingRow>
  );
}
