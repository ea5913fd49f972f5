import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { DatasetAnswer } from '../../../data/domain/datasetAnswer.ts';
import { editionName } from '../../../data/domain/datasetPeriod.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import type { DrugLine } from '../../../data/domain/dose/billableLines.ts';
import { limitOfLines } from '../../../data/domain/dose/paymentLimit.ts';
import { type Decimal, formatDollars, isZero } from '../../../data/domain/exactDecimal.ts';
import type { AspLimitRow } from '../../../data/domain/feeRows/itemRows.ts';
import { countOf } from '../../ui/figures.ts';
import styles from './dose.module.css';

/** Payment limit x units with the quarter and file it is from, or that there is none; never “$0”. */
export function LimitOfDose({
  answer,
  day,
  lines,
}: {
  readonly answer: DatasetAnswer<readonly AspLimitRow[]>;
  readonly day: CalendarDate;
  readonly lines: readonly DrugLine[];
}) {
  switch (answer.state) {
    case 'not-loaded':
      return <>No payment limits loaded.</>;
    case 'edition-not-loaded':
      return (
        <>
          No payment limits loaded for {longDate(day)}. Loaded: {answer.loaded.map(editionName).join(', ')}.
        </>
      );
    case 'found': {
      const [row] = answer.value;
      const { title, source } = answer.dataset;
      return (
        <>
          <Amount row={row} lines={lines} />
          <span className={styles.source}>
            {title}, {source.memberName ?? source.fileName}
          </span>
        </>
      );
    }
  }
}

function Amount({ row, lines }: { readonly row: AspLimitRow | undefined; readonly lines: readonly DrugLine[] }) {
  if (row === undefined) return <span>Not in this file: the contractor prices it.</span>;
  if (row.limit === undefined || isZero(row.limit)) {
    return <span>Listed without a limit: see the note in the file, or ask the contractor.</span>;
  }
  const { each, sum } = limitOfLines(row.limit, lines);
  return (
    <>
      {lines.map((line, at) => (
        <span key={line.modifier ?? 'given'} className={styles.sum}>
          {formatDollars(row.limit ?? sum)} for {row.dosage} × {countOf(line.units, 'unit')}{' '}
          {line.modifier === 'JW' ? 'thrown away' : 'given'} = {formatDollars(each[at] ?? sum)}
        </span>
      ))}
      {lines.length > 1 && <Total sum={sum} />}
      <span className={styles.muted}>The most Medicare allows, before deductible, coinsurance, and sequestration.</span>
    </>
  );
}

function Total({ sum }: { readonly sum: Decimal }) {
  return <strong className={styles.sum}>Together {formatDollars(sum)}</strong>;
}
