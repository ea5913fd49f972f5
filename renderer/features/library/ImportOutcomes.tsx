import { OWN_LIST_KIND } from '../../../data/domain/ownList.ts';
import { LOOKUP } from '../../hooks/address.ts';
import type { ImportOutcome } from '../../hooks/importQueue.ts';
import { useNavigation } from '../../hooks/useNavigation.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import { ChangesButtons } from './ChangesButtons.tsx';
import { installedCompanionsWords } from './companionWords.ts';
import { installedWords } from './countWords.ts';
import { installedDatasetsWords } from './datasetWords.ts';
import { refusalWords } from './failureWords.ts';
import styles from './importOutcomes.module.css';

/** How it ended, newest first, until dismissed. One live region, there before anything is in it. */
export function ImportOutcomes({
  outcomes,
  onDismiss,
}: {
  readonly outcomes: readonly ImportOutcome[];
  readonly onDismiss: (id: number) => void;
}) {
  return (
    <div role="status" aria-atomic="false" className={styles.outcomes}>
      {outcomes.map((outcome, at) => (
        <Outcome key={outcome.id} outcome={outcome} isNewest={at === 0} onDismiss={() => onDismiss(outcome.id)} />
      ))}
    </div>
  );
}

/** Where a person goes once a file is installed. */
function WaysOn({ outcome }: { readonly outcome: Exclude<ImportOutcome, { kind: 'failed' }> }) {
  const { go } = useNavigation();
  return (
    <>
      {outcome.kind === 'datasets-installed' && outcome.datasets[0]?.kind === OWN_LIST_KIND && (
        <Button onPress={() => go({ place: 'browse', part: 'lists' })}>Open the list</Button>
      )}
      {outcome.kind === 'installed' && <ChangesButtons release={outcome.release} />}
      <Button onPress={() => go(LOOKUP)}>Look up a code</Button>
    </>
  );
}

function Outcome({
  outcome,
  isNewest,
  onDismiss,
}: {
  readonly outcome: ImportOutcome;
  readonly isNewest: boolean;
  readonly onDismiss: () => void;
}) {
  if (outcome.kind !== 'failed') {
    return (
      <Message
        isLive={false}
        kind="success"
        onDismiss={onDismiss}
        {...(isNewest && { actions: <WaysOn outcome={outcome} /> })}
      >
        {outcomeWords(outcome)}
      </Message>
    );
  }
  const words = refusalWords(outcome.fileName, outcome);
  const isCancelled = outcome.failure.kind === 'cancelled';
  return (
    <Message isLive={false} kind={isCancelled ? 'info' : 'error'} title={words.title} onDismiss={onDismiss}>
      {words.body}
    </Message>
  );
}

function outcomeWords(outcome: Exclude<ImportOutcome, { kind: 'failed' }>): string {
  switch (outcome.kind) {
    case 'installed':
      return installedWords(outcome.release);
    case 'companions-installed':
      return installedCompanionsWords(outcome.companions);
    case 'datasets-installed':
      return installedDatasetsWords(outcome.datasets);
  }
}
