import type { Measure } from '../../../data/domain/billingUnit/measure.ts';
import { describeQuantity } from '../../../data/domain/billingUnit/measure.ts';
import { describeVials, describeWasteRule } from '../../../data/domain/dose/doseWords.ts';
import type { DoseAnswer } from '../../../data/domain/dose/workOut.ts';
import styles from './dose.module.css';

/** The lines for the claim and how they came about. */
export function ClaimLines({
  code,
  answer,
  measure,
}: {
  readonly code: string;
  readonly answer: DoseAnswer;
  readonly measure: Measure;
}) {
  const { lines, rule, exactUnits, discarded, dose, vials } = answer;
  const isRounded = exactUnits !== String(lines[0]?.units);
  return (
    <>
      <table className={styles.lines}>
        <caption className={styles.label}>On the claim</caption>
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">Modifier</th>
            <th scope="col" className={styles.number}>
              Units
            </th>
            <th scope="col">For</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <tr key={line.modifier ?? 'given'}>
              <td className={styles.code}>{code}</td>
              <td className={styles.code}>{line.modifier ?? '–'}</td>
              <td className={styles.number}>{line.units.toLocaleString('en-US')}</td>
              <td>{line.modifier === 'JW' ? 'thrown away' : 'given'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.reasons}>
        {dose.arithmetic.map(line => (
          <li key={line}>{line}</li>
        ))}
        {isRounded && (
          <li>
            {describeQuantity(dose.quantity)} is {exactUnits} units; units are rounded up.
          </li>
        )}
        {vials !== undefined && <li>Least waste: {describeVials(vials, measure)}.</li>}
        {discarded !== undefined && discarded.amount !== '0' && <li>Left over: {describeQuantity(discarded)}.</li>}
        <li>{describeWasteRule(rule)}</li>
      </ul>
    </>
  );
}
