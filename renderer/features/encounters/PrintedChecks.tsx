import styles from './printSheet.module.css';
import type { ReportedChecks } from './report/reportedChecks.ts';

/** What the checks found, on paper: each with the lines it is about and its source, and what was not checked. */
export function PrintedChecks({ checks: { checkedAs, findings, notChecked } }: { readonly checks: ReportedChecks }) {
  return (
    <section>
      <h2>Checks, as {checkedAs}</h2>
      {findings.length === 0 && <p>Nothing found{notChecked.length > 0 && ' in what could be checked'}.</p>}
      <ul>
        {findings.map(({ lines, severity, title, text, source }) => (
          <li key={`${lines.join(' ')} ${title}`} className={styles.finding}>
            <strong>{severity}:</strong> {title}
            <p>
              {text} {lines.length === 1 ? 'Line' : 'Lines'}: <span className={styles.code}>{lines.join(', ')}</span>.
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
              <li key={gap} className={styles.finding}>
                {gap}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
