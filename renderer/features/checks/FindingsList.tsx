import type { CheckLine } from '../../../data/checks/checkLine.ts';
import type { Finding } from '../../../data/checks/finding.ts';
import { severityName, severityOf } from '../../../data/checks/finding.ts';
import { describeFinding } from '../../../data/checks/findingWords.ts';
import { printedLine } from '../../../data/checks/printedLine.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './findingsList.module.css';
import { byFirstLine, othersOf } from './groupFindings.ts';
import { SEVERITY_TONES } from './severityTones.ts';

/** Findings under the line they are about; one about several lines stands under the first and names the others. */
export function FindingsList({
  lines,
  findings,
}: {
  readonly lines: readonly CheckLine[];
  readonly findings: readonly Finding[];
}) {
  return (
    <ul className={styles.groups}>
      {byFirstLine(lines, findings).map(({ line, findings: ofLine }) => (
        <li key={line.id} className={styles.group}>
          <h3 className={styles.line}>{printedLine(line)}</h3>
          <ul className={styles.findings}>
            {ofLine.map(finding => (
              <li key={`${finding.kind} ${finding.lineIds.join(' ')} ${describeFinding(finding).title}`}>
                <FindingItem finding={finding} others={othersOf(line, finding, lines)} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function FindingItem({ finding, others }: { readonly finding: Finding; readonly others: readonly CheckLine[] }) {
  const { title, text } = describeFinding(finding);
  const severity = severityOf(finding);
  return (
    <div className={styles.finding}>
      <StatusMark tone={SEVERITY_TONES[severity]}>{severityName(severity)}</StatusMark>
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.text}>{text}</p>
        {(others.length > 0 || finding.source !== undefined) && (
          <p className={styles.foot}>
            {others.length > 0 && <span>With {others.map(printedLine).join(', ')}</span>}
            {finding.source !== undefined && (
              <span>
                Source: {finding.source.title}, {finding.source.fileName}
              </span>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
