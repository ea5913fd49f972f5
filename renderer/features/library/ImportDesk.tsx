import { useEffect } from 'react';
import { useImport } from '../../hooks/import/useImport.ts';
import { Button } from '../../ui/Button.tsx';
import { countOf } from '../../ui/figures.ts';
import { useAnnouncer } from '../../ui/LiveRegion.tsx';
import { CompanionsCard } from './CompanionsCard.tsx';
import { DatasetsCard } from './DatasetsCard.tsx';
import { checkPeriod } from './datasetPeriodText.ts';
import { decideAlone } from './decideAlone.ts';
import { ImportOutcomes } from './ImportOutcomes.tsx';
import { ImportWork } from './ImportWork.tsx';
import styles from './importDesk.module.css';
import { PreviewCard } from './PreviewCard.tsx';
import { TableCard } from './TableCard.tsx';

/** The file that is being imported now, how many wait, and what came of the ones before it. */
export function ImportDesk() {
  const { state, readList, install, installAll, installCompanions, installDatasets, discard, cancel, dismiss } =
    useImport();
  const { current, waiting, outcomes, isInstallingAll } = state;
  const announce = useAnnouncer();
  const step = current?.step.kind;
  const fileName = current?.file.name;
  const isTable = current?.step.kind === 'preview' && 'table' in current.step.preview;

  useEffect(() => {
    if (step !== 'preview') return;
    announce(
      isTable
        ? `${fileName} is a table. Say which column is what.`
        : `${fileName} is ready to install. Nothing is installed yet.`,
    );
  }, [step, fileName, isTable, announce]);

  const isEmpty = current === undefined && outcomes.length === 0;
  return (
    <section tabIndex={-1} aria-label="Import" className={isEmpty ? styles.emptyDesk : styles.desk}>
      {current?.step.kind === 'preview' &&
        ('companions' in current.step.preview ? (
          <CompanionsCard
            key={current.file.ticket}
            preview={current.step.preview}
            onInstall={() => void installCompanions()}
            onDiscard={() => void discard()}
          />
        ) : 'datasets' in current.step.preview ? (
          <DatasetsCard
            key={current.file.ticket}
            preview={current.step.preview}
            onInstall={texts =>
              void installDatasets(texts.map(checkPeriod).flatMap(read => (read.ok ? [read.value] : [])))
            }
            onDiscard={() => void discard()}
          />
        ) : 'table' in current.step.preview ? (
          <TableCard
            key={current.file.ticket}
            preview={current.step.preview}
            refused={current.step.refused}
            onRead={mapping => void readList(mapping)}
            onDiscard={() => void discard()}
          />
        ) : (
          <PreviewCard
            key={current.file.ticket}
            preview={current.step.preview}
            onInstall={date => void install(date)}
            onDiscard={() => void discard()}
          />
        ))}
      {current !== undefined && current.step.kind !== 'preview' && (
        <ImportWork fileName={current.file.name} step={current.step} onCancel={() => void cancel()} />
      )}
      {waiting.length > 0 && (
        <div className={styles.waiting}>
          <p>
            {countOf(waiting.length, 'more file')} after this: {waiting.map(file => file.name).join(', ')}
          </p>
          {isInstallingAll ? (
            <p>
              {step === 'preview'
                ? 'This one needs you: its days, its license, or its lines. The others go on after it.'
                : 'Each is installed by itself, for the days it names. Cancel stops here; what is installed stays.'}
            </p>
          ) : (
            step === 'preview' && (
              <Button size="sm" onPress={() => void installAll(preview => decideAlone(preview))}>
                Install all {waiting.length + 1} files
              </Button>
            )
          )}
        </div>
      )}
      <ImportOutcomes outcomes={outcomes} onDismiss={dismiss} />
    </section>
  );
}
