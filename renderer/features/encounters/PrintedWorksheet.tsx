import { longDate } from '../../../data/domain/dateWords.ts';
import { lineSystemName } from '../../../data/domain/lineKey.ts';
import { PrintedChecks } from '../../ui/PrintedChecks.tsx';
import { PrintSheet } from '../../ui/PrintSheet.tsx';
import { levelWord } from './encounterWords.ts';
import styles from './printedWorksheet.module.css';
import { answerWord, type EncounterReport } from './report/encounterReport.ts';

/** The worksheet on paper: codes, findings, checklist and where each comes from. Drawn only while it is printed. */
export function PrintedWorksheet({
  report,
  onReady,
}: {
  readonly report: EncounterReport;
  /** The sheet is in the page: print it now. */
  readonly onReady: () => void;
}) {
  const { label, dateOfService, place, lines, checks, sections } = report;
  const sources = [...new Set(lines.map(({ source }) => source).filter(Boolean))];
  return (
    <PrintSheet label="Worksheet, to be printed" onReady={onReady}>
      <h1>Encounter {label}</h1>
      <p>
        Date of service: {longDate(dateOfService)}
        {place !== undefined && `. Place of service: ${place.code}, ${place.name}`}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Modifiers</th>
            <th scope="col">Units</th>
            <th scope="col">Text</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, system, code, modifiers, units, text, standing, note }) => (
            <tr key={id}>
              <td className={styles.code}>{code}</td>
              <td className={styles.code}>{modifiers.join(' ')}</td>
              <td className={styles.code}>{system === 'icd10cm' ? '' : units}</td>
              <td>
                {text === '' ? lineSystemName(system) : text}
                <p>{standing}</p>
                {note !== '' && <p>Note: {note}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {checks !== undefined && <PrintedChecks {...checks} />}
      {sections.map(({ title, items }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {items.map(({ key, text, level, askedBy, sources: own, answer, reason, note }) => (
              <li key={key}>
                <span className={styles.box} aria-hidden="true">
                  {answer === 'done' ? '☒' : answer === 'not-applicable' ? '–' : '☐'}
                </span>
                <div>
                  {text}
                  <p>
                    {levelWord(level)}, for {askedBy.join(', ')}. {answerWord(answer)}
                    {reason !== '' && `: ${reason}`}.{own.length > 0 && ` Source: ${own.join('; ')}.`}
                  </p>
                  {note !== '' && <p>Note: {note}</p>}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {sources.length > 0 && <p>Texts of the codes: {sources.join('; ')}.</p>}
    </PrintSheet>
  );
}
