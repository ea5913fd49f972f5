import type { ReactNode } from 'react';
import type { CodeChange } from '../../../data/domain/changes/codeChange.ts';
import type { Release } from '../../../data/domain/release.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useIsSlow } from '../../hooks/answers/useIsSlow.ts';
import { useComparison } from '../../hooks/releases/useComparison.ts';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './compared.module.css';

/** Said only where it takes long enough to be noticed. */
const SLOW_AFTER_MS = 100;

/** Compares two releases and draws what came of it. Leaving the page stops the work. */
export function Compared({
  before,
  after,
  children,
}: {
  readonly before: Release;
  readonly after: Release;
  readonly children: (changes: readonly CodeChange[]) => ReactNode;
}) {
  const comparison = useComparison(before.id, after.id);
  const isSlow = useIsSlow(comparison.state === 'comparing', SLOW_AFTER_MS);
  switch (comparison.state) {
    case 'comparing':
      return isSlow ? (
        <div className={styles.progress}>
          <ProgressBar label={`Comparing ${before.title} with ${after.title}`} fraction={comparison.fraction} />
        </div>
      ) : null;
    case 'failed':
      return <FailureMessage words={describeStoreFailure(comparison.failure)} />;
    case 'ready':
      return children(comparison.changes);
  }
}
