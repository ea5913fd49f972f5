import { useBackups } from '../../hooks/backup/useBackups.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { useAddress } from '../../hooks/navigation/useWhereabouts.ts';
import { Button } from '../../ui/Button.tsx';
import { formatMoment } from '../../ui/figures.ts';
import { Message } from '../../ui/Message.tsx';
import { remedyWords, troubleWords } from './backupStateWords.ts';
import styles from './backups.module.css';

/** Stays above every page for as long as snapshots fail: a copy that is not made must not go unnoticed. */
export function BackupBanner() {
  const backups = useBackups();
  const address = useAddress();
  const { go } = useNavigation();
  const trouble = backups?.state.main?.trouble;
  if (backups === undefined || trouble === undefined) return null;
  const { state, keeper } = backups;
  return (
    <div className={styles.banner}>
      <Message
        kind="error"
        title={`Backups have failed since ${formatMoment(trouble.since)}: ${troubleWords(trouble.kind)}`}
        actions={
          <>
            <Button size="sm" isDisabled={state.isSaving} onPress={() => void keeper.save('asked')}>
              {state.isSaving ? 'Trying…' : 'Try again'}
            </Button>
            {address.place !== 'settings' && (
              <Button size="sm" onPress={() => go({ place: 'settings' })}>
                Backup settings
              </Button>
            )}
          </>
        }
      >
        What you do is kept in Chartside, but the second copy of it is not up to date. {remedyWords(trouble.kind)}
      </Message>
    </div>
  );
}
