import { Suspense, use, useState } from 'react';
import type { Persistence } from '../../../data/store/persistence.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useRecentCount } from '../../hooks/visits/useRecentCount.ts';
import { ClearingRow } from '../../ui/ClearingRow.tsx';
import { countOf } from '../../ui/figures.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SettingRow } from '../../ui/SettingRow.tsx';
import styles from './onThisComputer.module.css';
import { persistenceWords } from './persistenceWords.ts';

/** What is kept and how safely, and the way to forget the recent codes. */
export function OnThisComputer() {
  const { user, keepsUserData, persistence } = useStores();
  const recents = useRecentCount();
  const [outcome, setOutcome] = useState<{ readonly kind: 'success' | 'error'; readonly words: string }>();
  const clear = async () => {
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
        <ClearingRow
          title="Recent codes"
          count={recents.state === 'ready' ? recents.value : undefined}
          countWords={count =>
            count === 0
              ? 'No code has been looked at yet.'
              : `${countOf(count, 'code')} you looked at, kept only on this computer.`
          }
          label="Clear recent codes"
          question={count => `Forget ${countOf(count, 'recent code')}?`}
          confirmLabel="Clear recent codes"
          onConfirm={() => void clear()}
        >
          The list on Look up starts empty again. The codes themselves stay installed.
        </ClearingRow>
        <SettingRow title="Storage">
          <Suspense>
            <PersistenceNote persistence={persistence} />
          </Suspense>
        </SettingRow>
        {outcome !== undefined && (
          <Message kind={outcome.kind} onDismiss={() => setOutcome(undefined)}>
            {outcome.words}
          </Message>
        )}
      </div>
    </Panel>
  );
}

function PersistenceNote({ persistence }: { readonly persistence: Promise<Persistence> }) {
  return persistenceWords(use(persistence));
}
