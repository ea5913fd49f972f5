import { Suspense, use, useState } from 'react';
import type { Persistence } from '../../../data/store/persistence.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useRecentCount } from '../../hooks/useRecentCount.ts';
import { useStores } from '../../hooks/useStores.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { countOf } from '../../ui/figures.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './onThisComputer.module.css';
import { persistenceWords } from './persistenceWords.ts';

/** What is kept and how safely, and the way to forget the recent codes. */
export function OnThisComputer() {
  const { user, keepsUserData, persistence } = useStores();
  const recents = useRecentCount();
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly kind: 'success' | 'error'; readonly words: string }>();
  const isCounted = recents.state === 'ready';
  const count = isCounted ? recents.value : 0;
  const clear = async () => {
    setAsking(false);
    const cleared = await user.clearRecents();
    setOutcome(
      cleared.ok
        ? { kind: 'success', words: 'The recent codes are forgotten.' }
        : { kind: 'error', words: describeStoreFailure(cleared.error).whatHappened },
    );
  };
  return (
    <Panel title="On this computer">
      <div className={styles.rows}>
        {!keepsUserData && (
          <Message kind="warning" title="Settings and recent codes are not kept this time">
            The app was started without them. What you change now lasts until the window is closed.
          </Message>
        )}
        <div className={styles.row}>
          <div>
            <p>Recent codes</p>
            <p className={styles.note}>
              {isCounted &&
                (count === 0
                  ? 'No code has been looked at yet.'
                  : `${countOf(count, 'code')} you looked at, kept only on this computer.`)}
            </p>
          </div>
          <Button isDisabled={count === 0} onPress={() => setAsking(true)}>
            Clear recent codes
          </Button>
        </div>
        <div className={styles.row}>
          <div>
            <p>Storage</p>
            <Suspense>
              <PersistenceNote persistence={persistence} />
            </Suspense>
          </div>
        </div>
        {outcome !== undefined && (
          <Message kind={outcome.kind} onDismiss={() => setOutcome(undefined)}>
            {outcome.words}
          </Message>
        )}
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={`Forget ${countOf(count, 'recent code')}?`}
        confirmLabel="Clear recent codes"
        isDangerous
        onConfirm={() => void clear()}
        onCancel={() => setAsking(false)}
      >
        The list on Look up starts empty again. The codes themselves stay installed.
      </ConfirmDialog>
    </Panel>
  );
}

function PersistenceNote({ persistence }: { readonly persistence: Promise<Persistence> }) {
  return <p className={styles.note}>{persistenceWords(use(persistence))}</p>;
}
