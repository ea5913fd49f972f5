import { type Decimal, formatDollars } from '../../../data/domain/exactDecimal.ts';
import type { PhysicianFee } from '../../../data/domain/payment/physicianFee.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { DecimalCell, placesOf } from './DecimalCell.tsx';
import styles from './payment.module.css';

/** Relative value x index for each part, their sum, the conversion factor, and the fee: to be followed with a pencil. */
export function FormulaTable({ fee: { parts, total, conversionFactor, amount } }: { readonly fee: PhysicianFee }) {
  const last = [...parts.map(({ product }) => twoPlaces(product)), twoPlaces(total), conversionFactor];
  const places = (column: readonly string[]) => Math.max(...column.map(placesOf));
  const [rvuPlaces, indexPlaces] = [places(parts.map(({ rvu }) => rvu)), places(parts.map(({ gpci }) => gpci ?? '1'))];
  const lastPlaces = places(last);
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
            <DecimalCell text={rvu} places={rvuPlaces} />
            <DecimalCell text={gpci ?? '1'} places={indexPlaces} />
            <DecimalCell text={twoPlaces(product)} places={lastPlaces} />
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={3}>
            Sum
          </th>
          <DecimalCell text={twoPlaces(total)} places={lastPlaces} />
        </tr>
        <tr>
          <th scope="row" colSpan={3}>
            × conversion factor
          </th>
          <DecimalCell text={conversionFactor} places={lastPlaces} />
        </tr>
        <tr className={styles.result}>
          <th scope="row" colSpan={3}>
            Fee, to the cent
          </th>
          <DecimalCell text={formatDollars(amount)} places={lastPlaces} />
        </tr>
      </tbody>
    </table>
  );
}

/** At least two places, as the file prints relative values; more where the product has more. */
function twoPlaces(value: Decimal): string {
  return formatDollars(value).replace('$', '');
}
