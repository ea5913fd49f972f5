import { LOOKUP } from '../../hooks/address.ts';
import type { ImportOutcome } from '../../hooks/importQueue.ts';
import { useNavigation } from '../../hooks/useNavigation.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import { installedWords } from './countWords.ts';
import { refusalWords } from './failureWords.ts';
import styles from './importOutcomes.module.css';

/** How it ended, newest first, until dismissed. */
export function ImportOutcomes({
  outcomes,
  onDismiss,
}: {
  readonly outcomes: readonly ImportOutcome[];
  readonly onDismiss: (id: number) => void;
}) {
  if (outcomes.length === 0) return null;
  return (
    <div className={styles.outcomes}>
      {outcomes.map(outcome => (
        <Outcome key={outcome.id} outcome={outcome} onDismiss={() => onDismiss(outcome.id)} />
      ))}
    </div>
  );
}

function Outcome({ outcome, onDismiss }: { readonly outcome: ImportOutcome; readonly onDismiss: () => void }) {
  const { go } = useNavigation();
  if (outcome.kind === 'installed') {
    return (
      <Message
        kind="success"
        onDismiss={onDismiss}
        actions={<Button onPress={() => go(LOOKUP)}>Look up a code</Button>}
      >
        {installedWords(outcome.release)}
      </Message>
    );
  }
  const words = refusalWords(outcome.fileName, outcome);
  const isCancelled = outcome.failure.kind === 'cancelled';
  return (
    <Message kind={isCancelled ? 'info' : 'error'} title={words.title} onDismiss={onDismiss}>
      {words.body}
    </Message>
  );
}
