import {
  DATASET_KINDS,
  type Dataset,
  datasetName,
  datasetSlot,
  whatDatasetGives,
} from '../../../data/domain/dataset.ts';
import { useDatasets } from '../../hooks/releases/useDatasets.ts';
import { Panel } from '../../ui/Panel.tsx';
import styles from './companions.module.css';
import { DatasetEdition } from './DatasetEdition.tsx';
import datasetStyles from './datasets.module.css';
import { datasetQuestionWords } from './datasetWords.ts';
import { InstalledPart } from './InstalledPart.tsx';
import { useDatasetChange } from './useDatasetChange.ts';

/** The installed fee schedules and edits by kind, each with its editions, and what can be done with them. */
export function InstalledDatasets() {
  const datasets = useDatasets();
  const change = useDatasetChange();
  if (datasets === undefined) return null;
  const kinds = DATASET_KINDS.map(kind => ({
    kind,
    editions: datasets.filter(({ dataset }) => dataset.kind === kind),
  })).filter(({ editions }) => editions.length > 0);
  return (
    <InstalledPart wordsOf={datasetQuestionWords} change={change}>
      {ask => (
        <Panel title="Fee schedules, edits, texts and lists" isFlush>
          {kinds.length === 0 && (
            <p className={styles.none}>
              None is installed. Bring in the fee schedules your payments go by, as downloaded from cms.gov: each code
              then says what is paid where, and from which file.
            </p>
          )}
          {kinds.map(({ kind, editions }) => (
            <section key={kind} className={datasetStyles.kind} aria-label={datasetName(kind)}>
              <div className={datasetStyles.heading}>
                <h3 className={styles.title}>{datasetName(kind)}</h3>
                <p className={styles.brief}>{whatDatasetGives(kind)}</p>
              </div>
              <ul className={datasetStyles.editions}>
                {editions.map(installed => {
                  const { dataset, isActive } = installed;
                  const alike = editions.filter(each => placeOf(each.dataset) === placeOf(dataset));
                  const active = alike.find(each => each.isActive)?.dataset;
                  const next = isActive ? alike.find(each => each.canRollBackTo)?.dataset : active;
                  return (
                    <DatasetEdition
                      key={dataset.id}
                      installed={installed}
                      onRollBack={() => {
                        if (active !== undefined) ask({ kind: 'roll-back', from: active, to: dataset });
                      }}
                      onRemove={() => ask({ kind: 'remove', dataset, next })}
                    />
                  );
                })}
              </ul>
            </section>
          ))}
        </Panel>
      )}
    </InstalledPart>
  );
}

/** Editions of one place take each other's: see `datasetSlot`. */
function placeOf(dataset: Dataset): string {
  return `${datasetSlot(dataset)} ${dataset.effectiveFrom}`;
}
