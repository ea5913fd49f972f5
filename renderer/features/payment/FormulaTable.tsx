import { type Decimal, formatDollars } from '../../../data/domain/exactDecimal.ts';
import type { PhysicianFee } from '../../../data/domain/payment/physicianFee.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './payment.module.css';

/** Relative value x index for each part, their sum, the conversion factor, and the fee: to be followed with a pencil. */
export function FormulaTable({ fee: { parts, total, conversionFactor, amount } }: { readonly fee: PhysicianFee }) {
  return (
    <table className={styles.formula}>
      <caption>
        <VisuallyHidden>How the fee is worked out</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">RVU</th>
          <th scope="col">× index</th>
          <th scope="col">=</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ name, rvu, gpci, product }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{rvu}</td>
            <td>{gpci ?? '1'}</td>
            <td>{twoPlaces(product)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={3}>
            Sum
          </th>
          <td>{twoPlaces(total)}</td>
        </tr>
        <tr>
          <th scope="row" colSpan={3}>
            × conversion factor
          </th>
          <td>{conversionFactor}</td>
        </tr>
        <tr className={styles.result}>
          <th scope="row" colSpan={3}>
            Fee, to the cent
          </th>
          <td>{formatDollars(amount)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** At least two places, as the file prints relative values; more where the product has more. */
function twoPlaces(value: Decimal): string {
  return formatDollars(value).replace('$', '');
}
