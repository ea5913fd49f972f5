import { Button } from '../../ui/Button.tsx';
import styles from './installDecision.module.css';

/** The two ways on from a file that was read, beside its title. */
export function InstallDecision({
  label = 'Install',
  isReady = true,
  onGoOn,
  onDiscard,
}: {
  /** What going on is called. */
  readonly label?: string;
  readonly isReady?: boolean;
  readonly onGoOn: () => void;
  readonly onDiscard: () => void;
}) {
  return (
    <div className={styles.decision}>
      <span className={styles.note}>Nothing is installed yet</span>
      <Button onPress={onDiscard}>Discard</Button>
      <Button variant="primary" isDisabled={!isReady} onPress={onGoOn}>
        {label}
      </Button>
    </div>
  );
}
