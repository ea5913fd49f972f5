import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { Message } from '../../ui/Message.tsx';
import type { ChangeOutcome } from './changeOutcome.ts';

/** What came of going back to something installed, or of removing it. */
export function ChangeTold({
  outcome,
  onDismiss,
}: {
  readonly outcome: ChangeOutcome | undefined;
  readonly onDismiss: () => void;
}) {
  if (outcome === undefined) return null;
  if (outcome.kind === 'failed')
    return <FailureMessage words={describeStoreFailure(outcome.failure)} onDismiss={onDismiss} />;
  return (
    <Message kind="success" onDismiss={onDismiss}>
      {outcome.words}
    </Message>
  );
}
