import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { editionName } from '../../../data/domain/datasetPeriod.ts';
import { longDate } from '../../../data/domain/dateWords.ts';
import { type SiteRow, siteName } from '../../../data/domain/payment/siteRow.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { PaymentLineCells } from './PaymentLineCells.tsx';
import styles from './payment.module.css';

/** One row for each site whose schedule is loaded; a site that prices several forms of a code has a line for each. */
export function PaymentTable({
  code,
  day,
  rows,
}: {
  readonly code: string;
  readonly day: CalendarDate;
  readonly rows: readonly SiteRow[];
}) {
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>
          Payment of {code} on {longDate(day)}, by site of service
        </VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">Payment</th>
          <th scope="col">What it means</th>
          <th scope="col">From</th>
        </tr>
      </thead>
      {rows.map(row => (
        <tbody key={row.site}>
          <Site row={row} />
        </tbody>
      ))}
    </table>
  );
}

function Site({ row: { site, answer } }: { readonly row: SiteRow }) {
  const name = siteName(site);
  switch (answer.kind) {
    case 'told':
      return answer.lines.map((line, at) => (
        <tr key={`${line.form ?? ''} ${line.indicator ?? ''} ${line.words}`}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={answer.lines.length} className={styles.site}>
              {name}
            </th>
          )}
          <PaymentLineCells line={line} siteLabel={name} />
          {at === 0 && (
            <td rowSpan={answer.lines.length} className={styles.source}>
              <span className={styles.edition}>{editionName(answer.dataset)}</span>
              <span className={styles.file}>{answer.dataset.source.memberName ?? answer.dataset.source.fileName}</span>
            </td>
          )}
        </tr>
      ));
    case 'not-listed':
      return (
        <tr className={styles.quiet}>
          <th scope="row" className={styles.site}>
            {name}
          </th>
          <td colSpan={2}>Not in this schedule.</td>
          <td className={styles.source}>
            <span className={styles.edition}>{editionName(answer.dataset)}</span>
            <span className={styles.file}>{answer.dataset.source.memberName ?? answer.dataset.source.fileName}</span>
          </td>
        </tr>
      );
    case 'edition-not-loaded':
    case 'not-loaded':
      return null;
  }
}
