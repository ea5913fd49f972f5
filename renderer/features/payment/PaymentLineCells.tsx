import { formatDollars } from '../../../data/domain/exactDecimal.ts';
import type { Standing } from '../../../data/domain/payment/packaged.ts';
import type { PaymentLine } from '../../../data/domain/payment/siteRow.ts';
import { DataList } from '../../ui/DataList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FormulaTable } from './FormulaTable.tsx';
import styles from './payment.module.css';

/** What stands where an amount would. Never “$0”. */
const INSTEAD_OF_AMOUNT: Record<Standing, string> = {
  paid: 'No amount listed',
  packaged: 'Packaged',
  conditional: 'No amount listed',
  elsewhere: 'Paid elsewhere',
  'by-report': 'Priced case by case',
  'by-units': 'By units and time',
  'not-paid': 'Not paid by this schedule',
  unknown: 'Not known',
};

/** The amount or the words in its place, and what they mean; the formula and its inputs open on click. */
export function PaymentLineCells({
  line: { form, standing, words, indicator, amount, per, formula, inputs },
  siteLabel,
}: {
  readonly line: PaymentLine;
  readonly siteLabel: string;
}) {
  return (
    <>
      <td className={styles.payment}>
        {form !== undefined && <span className={styles.form}>{form}</span>}
        {amount === undefined ? (
          <span className={styles.instead}>{INSTEAD_OF_AMOUNT[standing]}</span>
        ) : (
          <span className={styles.amount}>{formatDollars(amount)}</span>
        )}
        {per !== undefined && <span className={styles.per}>{per}</span>}
      </td>
      <td className={styles.meaning}>
        <p>
          {indicator !== undefined && indicator !== '' && <span className={styles.indicator}>{indicator}</span>} {words}
        </p>
        {(formula !== undefined || inputs.length > 0) && (
          <Disclosure
            title={formula === undefined ? 'More from the file' : 'How it is worked out'}
            context={`${siteLabel} ${form ?? ''}`}
          >
            {formula !== undefined && <FormulaTable fee={formula} />}
            {inputs.length > 0 && <DataList entries={inputs.map(({ name, value }) => ({ term: name, value }))} />}
          </Disclosure>
        )}
      </td>
    </>
  );
}
