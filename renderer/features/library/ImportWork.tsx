import type { ImportStep } from '../../hooks/import/importQueueState.ts';
import { Button } from '../../ui/Button.tsx';
import { countOf } from '../../ui/figures.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './importWork.module.css';
import { phaseWords } from './phaseWords.ts';

/** Work under way on one file: which phase, how many rows, how far, and the way to stop it. */
export function ImportWork({
  fileName,
  step,
  onCancel,
}: {
  readonly fileName: string;
  readonly step: Exclude<ImportStep, { kind: 'preview' }>;
  readonly onCancel: () => void;
}) {
  const title = step.kind === 'installing' ? `Installing ${fileName}` : `Looking at ${fileName}`;
  return (
    <Panel title={title}>
      <div className={styles.work}>
        {step.kind === 'cancelling' ? (
          <ProgressBar label="Stopping and undoing what was begun" />
        ) : (
          <ProgressBar
            label={phaseWords(step.progress.phase)}
            fraction={step.progress.fraction}
            {...(step.progress.rows > 0 && { detail: countOf(step.progress.rows, 'row') })}
          />
        )}
        <Button onPress={onCancel} isDisabled={step.kind === 'cancelling'}>
          Cancel
        </Button>
      </div>
      <p className={styles.note}>The release you have stays in use until the new one is stored and checked.</p>
    </Panel>
  );
}
