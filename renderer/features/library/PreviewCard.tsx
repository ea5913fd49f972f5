import { useState } from 'react';
import { type CalendarDate, calendarDateOf } from '../../../data/domain/calendarDate.ts';
import { seriesName } from '../../../data/domain/codeSystem.ts';
import { releaseTitle } from '../../../data/domain/release.ts';
import { formatBytes } from '../../ui/figures.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { ImportPreview } from '../../workers/import/protocol.ts';
import { Counts } from './Counts.tsx';
import { countEntries } from './countWords.ts';
import { Differences } from './Differences.tsx';
import { checkEffectiveDate, whereDateCameFrom } from './effectiveDate.ts';
import { FileHash } from './FileHash.tsx';
import { InstallDecision } from './InstallDecision.tsx';
import { IssueList } from './IssueList.tsx';
import styles from './previewCard.module.css';
import { StaysInUse } from './StaysInUse.tsx';

/** Everything there is to know about a file before it is installed, and the decision. */
export function PreviewCard({
  preview,
  onInstall,
  onDiscard,
}: {
  readonly preview: ImportPreview;
  readonly onInstall: (effectiveFrom: CalendarDate) => void;
  readonly onDiscard: () => void;
}) {
  const { series, source, suggestedEffectiveFrom, counts, alreadyInstalled } = preview;
  const [dateText, setDateText] = useState<string>(suggestedEffectiveFrom?.date ?? '');
  const checked = checkEffectiveDate(dateText, series, calendarDateOf(new Date()));
  const title = checked.ok ? releaseTitle(series, checked.value) : seriesName(series);
  const isUntouched = dateText === '';
  const decision = (
    <InstallDecision
      isReady={checked.ok}
      onGoOn={() => {
        if (checked.ok) onInstall(checked.value);
      }}
      onDiscard={onDiscard}
    />
  );
  return (
    <Panel title={`Ready to install: ${title}`} actions={decision}>
      <div className={styles.card}>
        {alreadyInstalled !== undefined && (
          <Message kind="info" title={`This file is installed already, as ${alreadyInstalled.title}.`}>
            Installing it again replaces the stored copy with a fresh one.
          </Message>
        )}
        {checked.ok && (
          <p>
            <StaysInUse beside={{ series, effectiveFrom: checked.value }} />
          </p>
        )}
        <Counts entries={countEntries(series, counts)} />
        <div className={styles.facts}>
          <TextField
            type="date"
            label="In force from"
            value={dateText}
            onChange={setDateText}
            hint={whereDateCameFrom(suggestedEffectiveFrom)}
            error={checked.ok || isUntouched ? undefined : checked.error}
          />
          <dl className={styles.file}>
            <dt>File</dt>
            <dd>
              {source.fileName}
              {source.memberName !== undefined && <span className={styles.member}>{source.memberName}</span>}
            </dd>
            <dt>Size</dt>
            <dd>{formatBytes(source.byteLength)}</dd>
            <dt>Fingerprint</dt>
            <dd>
              <FileHash sha256={source.sha256} />
            </dd>
          </dl>
        </div>
        <div>
          <Differences preview={preview} />
          <IssueList issues={preview.issues} issueCount={preview.issueCount} />
        </div>
      </div>
    </Panel>
  );
}
