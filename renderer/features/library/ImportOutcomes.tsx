import { OWN_LIST_KIND } from '../../../data/domain/ownList.ts';
import type { ImportOutcome } from '../../hooks/import/importQueueState.ts';
import { LOOKUP } from '../../hooks/navigation/address.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import { ChangesButtons } from './ChangesButtons.tsx';
import { installedCompanionsWords } from './companionWords.ts';
import { installedWords } from './countWords.ts';
import { installedDatasetsWords } from './datasetWords.ts';
import { refusalWords } from './failureWords.ts';
import styles from './importOutcomes.module.css';
import { StaysInUse } from './StaysInUse.tsx';

/**
 * How it ended, newest first, until dismissed: what was not installed each by itself, what was together. One live region,
 * there before anything is in it.
 */
export function ImportOutcomes({
  outcomes,
  onDismiss,
}: {
  readonly outcomes: readonly ImportOutcome[];
  readonly onDismiss: (id: number) => void;
}) {
  const installed = outcomes.filter(outcome => outcome.kind !== 'failed');
  const [newest] = installed;
  return (
    <div role="status" aria-atomic="false" className={styles.outcomes}>
      {outcomes.map(outcome =>
        outcome.kind === 'failed' ? (
          <Failed key={outcome.id} outcome={outcome} onDismiss={() => onDismiss(outcome.id)} />
        ) : null,
      )}
      {newest !== undefined && (
        <Message
          isLive={false}
          kind="success"
          actions={<WaysOn outcome={newest} />}
          onDismiss={() => {
            for (const { id } of installed) onDismiss(id);
          }}
        >
          <ul className={styles.installed}>
            {installed.map(outcome => (
              <li key={outcome.id}>
                {outcomeWords(outcome)} {outcome.kind === 'installed' && <StaysInUse beside={outcome.release} />}
              </li>
            ))}
          </ul>
        </Message>
      )}
    </div>
  );
}

/** Where a person goes once a file is installed. */
function WaysOn({ outcome }: { readonly outcome: Exclude<ImportOutcome, { kind: 'failed' }> }) {
  const { go } = useNavigation();
  return (
    <>
      {outcome.kind === 'datasets-installed' && outcome.datasets[0]?.kind === OWN_LIST_KIND && (
        <Button size="sm" onPress={() => go({ place: 'browse', part: 'lists' })}>
          Open the list
        </Button>
      )}
      {outcome.kind === 'installed' && <ChangesButtons release={outcome.release} />}
      <Button size="sm" onPress={() => go(LOOKUP)}>
        Look up a code
      </Button>
    </>
  );
}

function Failed({
  outcome,
  onDismiss,
}: {
  readonly outcome: Extract<ImportOutcome, { kind: 'failed' }>;
  readonly onDismiss: () => void;
}) {
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
