import { memo } from 'react';
import { describeGap } from '../../../data/checks/gap.ts';
import { printedLine } from '../../../data/checks/printedLine.ts';
import { reportText } from '../../../data/checks/reportText.ts';
import type { Checked } from '../../hooks/checks/useChecks.ts';
import { getShell } from '../../shell/getShell.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './checkReport.module.css';
import { countsInWords } from './countsInWords.ts';
import { FindingsList } from './FindingsList.tsx';
import { PrintReport } from './PrintReport.tsx';

export interface CheckReportProps extends Checked {
  /** Where the report stands by itself, not in a worksheet, and is printed: what of the text was not read as codes, asked then. */
  readonly unreadLines?: () => readonly string[];
}

/**
 * What was found and what could not be checked, side by side: one without the other says little. Drawn once for an answer,
 * whatever is typed meanwhile.
 */
export const CheckReport = memo(function CheckReport({ question, report, elapsedMs, unreadLines }: CheckReportProps) {
  const { findings, gaps } = report;
  return (
    <div className={styles.report} data-checked={question.lines.map(printedLine).join(' ')} data-check-ms={elapsedMs}>
      <Panel
        title="Found"
        isFlush
        actions={
          <div className={styles.actions}>
            <CopyButton
              label="Copy as text"
              said="Copied the findings"
              onCopy={() => getShell().copyText(reportText(question, report, unreadLines?.() ?? []))}
            />
            {unreadLines && <PrintReport question={question} report={report} unreadLines={unreadLines} />}
          </div>
        }
      >
        <p role="status" className={styles.count}>
          {countsInWords(findings)}
        </p>
        {findings.length > 0 && <FindingsList lines={question.lines} findings={findings} />}
      </Panel>
      {gaps.length > 0 && (
        <Panel title="Could not be checked">
          <ul className={styles.gaps}>
            {gaps.map(gap => (
              <li key={describeGap(gap)}>{describeGap(gap)}</li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
});
