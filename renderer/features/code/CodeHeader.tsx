import { Maximize2 } from 'lucide-react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { type CodeKey, printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import { statusOn } from '../../../data/domain/codeStatus.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import type { CodeOnDay, SourcedRecord } from '../../../data/domain/inForce/codeOnDay.ts';
import { afterPeriodWords, beforePeriodWords } from '../../../data/domain/releasePeriod.ts';
import { pastStatusWords, statusWords } from '../../../data/domain/statusWords.ts';
import type { FoundCode } from '../../../data/store/reference/referenceStore.ts';
import { useToday } from '../../hooks/releases/useToday.ts';
import { getShell } from '../../shell/getShell.ts';
import { Badge } from '../../ui/Badge.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { AddToEncounterButton } from './AddToEncounterButton.tsx';
import { CodeHeading } from './CodeHeading.tsx';
import styles from './codeHeader.module.css';
import { SectionJumps } from './SectionJumps.tsx';
import { ShowInBrowse } from './ShowInBrowse.tsx';
import { StandingOn } from './StandingOn.tsx';
import { StarButton } from './StarButton.tsx';
import { statusTone } from './statusTone.ts';

/** Characters; a text longer than this is a paragraph to read, not a title. */
const VERY_LONG = 800;

/**
 * What is read first: the code, whether it can be used today, its official text, and copying all of it.
 * The heading stands before anything is read, and stays: it may have the focus.
 */
export function CodeHeader({
  codeKey,
  found,
  onDay,
  isStarred,
  takesFocus,
  onOpenCode,
  onOpenPage,
}: {
  readonly codeKey: CodeKey;
  /** Absent while it is read, or where it is not there. */
  readonly found: FoundCode | undefined;
  /** What it is worth on another day than today, while that is looked at. */
  readonly onDay: { readonly day: CalendarDate; readonly answer: CodeOnDay } | undefined;
  readonly isStarred: boolean;
  readonly takesFocus: boolean;
  readonly onOpenCode: (key: CodeKey) => void;
  readonly onOpenPage?: (key: CodeKey) => void;
}) {
  // An ended code is shown as it last read.
  const shown = onDay === undefined ? found : shownOn(onDay.answer);
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <div className={styles.named}>
          <CodeHeading codeKey={codeKey} takesFocus={takesFocus} />
          {onOpenPage !== undefined && (
            <IconButton label="Open on its own page" size="sm" onPress={() => onOpenPage(codeKey)}>
              <Maximize2 size={14} aria-hidden="true" />
            </IconButton>
          )}
        </div>
        {shown !== undefined && (
          <div className={styles.copying}>
            <StarButton codeKey={codeKey} isStarred={isStarred} />
            {shown.record.system !== 'hcpcsmod' && <AddToEncounterButton codeKey={codeKey} />}
            <CopyButtons record={shown.record} />
            <ShowInBrowse codeKey={codeKey} />
          </div>
        )}
        {splitCodeKey(codeKey).system === 'cpt' && (
          <div className={styles.copying}>
            <StarButton codeKey={codeKey} isStarred={isStarred} />
            <AddToEncounterButton codeKey={codeKey} />
            <CopyCodeButton code={splitCodeKey(codeKey).code} />
          </div>
        )}
      </div>
      {onDay === undefined && found !== undefined && <Standing found={found} />}
      {onDay !== undefined && <StandingOn {...onDay} onOpenCode={onOpenCode} />}
      {shown !== undefined && <OfficialText found={shown} />}
    </header>
  );
}

function CopyButtons({ record }: { readonly record: CodeRecord }) {
  const code = printedCode(record.system, record.code);
  const copy = (text: string) => () => getShell().copyText(text);
  return (
    <>
      <CopyCodeButton code={code} />
      <CopyButton label="Copy text" said={`Copied the text of ${code}`} onCopy={copy(record.longText)} />
      <CopyButton label="Copy both" said={`Copied ${code} and its text`} onCopy={copy(`${code} ${record.longText}`)} />
    </>
  );
}

function CopyCodeButton({ code }: { readonly code: string }) {
  return <CopyButton label="Copy code" said={`Copied ${code}`} onCopy={() => getShell().copyText(code)} />;
}

function Standing({ found: { record, release } }: { readonly found: FoundCode }) {
  const today = useToday();
  const status = statusOn(record, today);
  const caution = beforePeriodWords(release, today);
  const past = afterPeriodWords(release, today);
  return (
    <>
      <div className={styles.standing}>
        {past === undefined ? (
          <>
            <StatusMark tone={statusTone(status)}>{statusWords(status).sentence}</StatusMark>
            <span className={styles.asOf}>As of today, {longDate(today)}</span>
          </>
        ) : (
          <>
            <StatusMark tone={status.kind === 'active' ? 'caution' : statusTone(status)}>
              {pastStatusWords(status, release).sentence}
            </StatusMark>
            <span className={styles.asOf}>{past}</span>
          </>
        )}
        {record.system === 'icd10cm' && record.billable && <Badge>Billable</Badge>}
        {release.kind === 'starter' && <Badge tone="caution">Starter pack</Badge>}
      </div>
      {caution !== undefined && (
        <p className={styles.caution}>
          <StatusMark tone="caution">{caution}</StatusMark>
        </p>
      )}
    </>
  );
}

function OfficialText({ found: { record } }: { readonly found: SourcedRecord }) {
  const isVeryLong = record.longText.length > VERY_LONG;
  return (
    <>
      <SectionJumps />
      <p className={isVeryLong ? styles.veryLongText : styles.longText}>{record.longText}</p>
      {record.shortText !== record.longText && (
        <p className={styles.shortText}>
          <span className={styles.label}>Short text</span>
          {record.shortText}
        </p>
      )}
    </>
  );
}

/** The text to read; of a day without a release, the nearest other one's, which `StandingOn` names. */
function shownOn(answer: CodeOnDay): SourcedRecord | undefined {
  switch (answer.state) {
    case 'unknown':
      return undefined;
    case 'release-not-loaded':
      return answer.nearest;
    default:
      return answer;
  }
}
