import { cx } from './classNames.ts';
import { PrintedCode } from './PrintSheet.tsx';
import styles from './printSheet.module.css';

export interface PrintedChecksProps {
  /** Who bills. */
  readonly checkedAs: string;
  readonly findings: readonly {
    readonly lines: readonly string[];
    readonly severity: string;
    readonly title: string;
    readonly text: string;
    /** Empty for none. */
    readonly source: string;
  }[];
  readonly notChecked: readonly string[];
}

/** What checks found, on paper: each with the lines it is about and its source, and what was not checked. */
export function PrintedChecks({ checkedAs, findings, notChecked }: PrintedChecksProps) {
  return (
    <section>
      <h2>Checks, as {checkedAs}</h2>
      {findings.length === 0 && <p>Nothing found{notChecked.length > 0 && ' in what could be checked'}.</p>}
      <ul>
        {findings.map(({ lines, severity, title, text, source }) => (
          <li key={`${lines.join(' ')} ${title}`} className={cx(styles.finding)}>
            <strong>{severity}:</strong> {title}
            <p>
              {text} {lines.length === 1 ? 'Line' : 'Lines'}: <PrintedCode>{lines.join(', ')}</PrintedCode>.
              {source !== '' && ` Source: ${source}.`}
            </p>
          </li>
        ))}
      </ul>
      {notChecked.length > 0 && (
        <>
          <h3>Could not be checked</h3>
          <ul>
            {notChecked.map(gap => (
              <li key={gap} className={cx(styles.finding)}>
                {gap}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
