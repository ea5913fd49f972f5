import { Maximize2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { type CodeKey, printedCode } from '../../../data/domain/codeKey.ts';
import { keyOfRecord } from '../../../data/domain/codeRecord.ts';
import { statusOn } from '../../../data/domain/codeStatus.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import { statusWords } from '../../../data/domain/statusWords.ts';
import type { FoundCode } from '../../../data/store/reference/referenceStore.ts';
import { useToday } from '../../hooks/useToday.ts';
import { getShell } from '../../shell/getShell.ts';
import { Badge } from '../../ui/Badge.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './codeHeader.module.css';
import { statusTone } from './statusTone.ts';

/** What is read first: the code, whether it can be used today, its official text, and copying all of it. */
export function CodeHeader({
  found,
  heading,
  onOpenPage,
}: {
  readonly found: FoundCode;
  readonly heading: ReactNode;
  readonly onOpenPage?: (key: CodeKey) => void;
}) {
  const { record, release } = found;
  const today = useToday();
  const status = statusOn(record, today);
  const code = printedCode(record.system, record.code);
  const copy = (text: string) => () => getShell().copyText(text);
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        {heading}
        <div className={styles.copying}>
          <CopyButton label="Copy code" said={`Copied ${code}`} onCopy={copy(code)} />
          <CopyButton label="Copy text" said={`Copied the text of ${code}`} onCopy={copy(record.longText)} />
          <CopyButton
            label="Copy both"
            said={`Copied ${code} and its text`}
            onCopy={copy(`${code} ${record.longText}`)}
          />
          {onOpenPage !== undefined && (
            <IconButton label="Open on its own page" size="sm" onPress={() => onOpenPage(keyOfRecord(record))}>
              <Maximize2 size={14} aria-hidden="true" />
            </IconButton>
          )}
        </div>
      </div>
      <div className={styles.standing}>
        <StatusMark tone={statusTone(status)}>{statusWords(status).sentence}</StatusMark>
        <span className={styles.asOf}>As of today, {longDate(today)}</span>
        {record.system === 'icd10cm' && record.billable && <Badge>Billable</Badge>}
        {release.kind === 'starter' && <Badge tone="caution">Starter pack</Badge>}
      </div>
      <p className={record.longText.length > 400 ? styles.veryLongText : styles.longText}>{record.longText}</p>
      {record.shortText !== record.longText && (
        <p className={styles.shortText}>
          <span className={styles.label}>Short text</span>
          {record.shortText}
        </p>
      )}
    </header>
  );
}
