import { useState } from 'react';
import { isCptTextKind } from '../../../data/domain/cptText.ts';
import { datasetName, datasetTitle, whatDatasetGives } from '../../../data/domain/dataset.ts';
import { OWN_LIST_KIND } from '../../../data/domain/ownList.ts';
import { countOf } from '../../ui/figures.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { DatasetPreview, DatasetsPreview } from '../../workers/import/protocol.ts';
import styles from './companions.module.css';
import type { PeriodText } from './datasetPeriodText.ts';
import { checkPeriod, periodTextOf } from './datasetPeriodText.ts';
import { CPT_NOTICE } from './datasetWords.ts';
import { FileFacts } from './FileFacts.tsx';
import { InstallDecision } from './InstallDecision.tsx';
import { IssueList } from './IssueList.tsx';
import { LicenseCheck } from './LicenseCheck.tsx';
import { PairTableFields } from './PairTableFields.tsx';
import { PeriodFields } from './PeriodFields.tsx';

/** Everything there is to know about data sets before they are installed, and the decision. */
export function DatasetsCard({
  preview: { datasets },
  onInstall,
  onDiscard,
}: {
  readonly preview: DatasetsPreview;
  readonly onInstall: (periods: readonly PeriodText[]) => void;
  readonly onDiscard: () => void;
}) {
  const [texts, setTexts] = useState(() => datasets.map(({ period, kind }) => periodTextOf(period, kind)));
  const [first] = datasets;
  const isOwnList = first?.kind === OWN_LIST_KIND;
  const needsLicense = isOwnList || datasets.some(({ kind }) => isCptTextKind(kind));
  const [isLicensed, setLicensed] = useState(false);
  const isReady = texts.every(text => checkPeriod(text).ok) && (isLicensed || !needsLicense);
  const title =
    datasets.length === 1 && first !== undefined
      ? (first.listName ?? datasetName(first.kind))
      : countOf(datasets.length, 'table');
  return (
    <Panel
      title={`Ready to install: ${title}`}
      actions={<InstallDecision isReady={isReady} onGoOn={() => onInstall(texts)} onDiscard={onDiscard} />}
    >
      <div className={styles.card}>
        {needsLicense && (
          <LicenseCheck about={isOwnList ? 'list' : 'cpt'} isConfirmed={isLicensed} onChange={setLicensed} />
        )}
        {!needsLicense && datasets.some(({ hasCptText }) => hasCptText) && (
          <Message kind="info" isLive={false} title="CPT short descriptors stay on this computer.">
            {CPT_NOTICE}
          </Message>
        )}
        {datasets.map((dataset, at) => (
          <Preview
            key={`${dataset.kind} ${dataset.source.memberName ?? ''}`}
            preview={dataset}
            text={texts[at] ?? periodTextOf(undefined)}
            onChange={changed => setTexts(texts.with(at, changed))}
          />
        ))}
        {first !== undefined && <FileFacts source={first.source} />}
      </div>
    </Panel>
  );
}

function Preview({
  preview: { kind: readAs, listName, period, rowCount, source, issues, issueCount, installedAs },
  text,
  onChange,
}: {
  readonly preview: DatasetPreview;
  readonly text: PeriodText;
  readonly onChange: (text: PeriodText) => void;
}) {
  const kind = text.kind ?? readAs;
  const checked = checkPeriod(text);
  const title = listName ?? (checked.ok ? datasetTitle(kind, checked.value) : datasetName(kind));
  return (
    <section className={styles.preview} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.brief}>
        {whatDatasetGives(kind)} {countOf(rowCount, 'row')}
        {source.memberName !== undefined && `, from “${source.memberName}”`}.
      </p>
      {installedAs !== undefined && (
        <Message kind="info" isLive={false} title={`This file is installed already, as ${installedAs.title}.`}>
          Installing it again replaces the stored copy with a fresh one.
        </Message>
      )}
      <PairTableFields kind={kind} onChange={chosen => onChange({ ...text, kind: chosen })} />
      {kind !== OWN_LIST_KIND && <PeriodFields period={period} text={text} onChange={onChange} />}
      <IssueList issues={issues} issueCount={issueCount} />
    </section>
  );
}
