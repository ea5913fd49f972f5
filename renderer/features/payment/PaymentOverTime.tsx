import { editionName } from '../../../data/domain/datasetPeriod.ts';
import { formatDollars } from '../../../data/domain/exactDecimal.ts';
import type { PaymentSeries } from '../../../data/domain/payment/paymentHistory.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { AmountChart } from './AmountChart.tsx';
import { DecimalCell, placesOf } from './DecimalCell.tsx';
import styles from './payment.module.css';

/** Payment over the installed editions: a small chart with its numbers beside it; nothing where there is one edition only. */
export function PaymentOverTime({ history }: { readonly history: readonly PaymentSeries[] }) {
  if (history.length === 0) return null;
  return (
    <div className={styles.history}>
      <h3 className={styles.subtitle}>Over time</h3>
      {history.map(series => (
        <Series key={series.name} series={series} />
      ))}
    </div>
  );
}

function Series({ series: { name, points } }: { readonly series: PaymentSeries }) {
  const places = Math.max(...points.map(({ amount }) => placesOf(formatDollars(amount))));
  return (
    <div className={styles.series}>
      <h4 className={styles.seriesName}>{name}</h4>
      <AmountChart
        label={name}
        points={points.map(({ dataset, amount }) => ({ label: editionName(dataset), amount }))}
      />
      <table className={styles.numbers}>
        <caption>
          <VisuallyHidden>{name}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Edition</th>
            <th scope="col" className={styles.amountHead}>
              Amount
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ dataset, amount }) => (
            <tr key={dataset.id}>
              <th scope="row">{editionName(dataset)}</th>
              <DecimalCell text={formatDollars(amount)} places={places} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
