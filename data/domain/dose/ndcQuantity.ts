import Big from 'big.js';
import { assertNever } from '../assertNever.ts';
import { convert, type Quantity } from '../billingUnit/measure.ts';

/** What a quantity of an NDC is counted in on a claim. Source: NUCC, 1500 claim form manual, item 24; X12 837P, CTP05. */
export const NDC_UNITS = ['UN', 'ML', 'GR', 'ME', 'F2'] as const;
export type NdcUnit = (typeof NDC_UNITS)[number];

/** In our words, for a person who holds the container. */
export function ndcUnitWords(unit: NdcUnit): string {
  switch (unit) {
    case 'UN':
      return 'UN, by the container (powder vials, kits)';
    case 'ML':
      return 'ML, milliliters (liquids)';
    case 'GR':
      return 'GR, grams (creams, powders by weight)';
    case 'ME':
      return 'ME, milligrams (where the payer asks for it)';
    case 'F2':
      return 'F2, international units (clotting factors)';
    default:
      return assertNever(unit, 'NDC unit');
  }
}

/** A product as far as its claim line goes. */
export interface NdcPackage {
  /** Eleven digits. */
  readonly ndc: string;
  /** The drug one container holds. */
  readonly content: Quantity;
  /** Milliliters or grams in one container: the crosswalk has the number and does not say which. Exact decimal. */
  readonly packageSize?: string;
}

const PLACES = 3;

/**
 * So much of a drug, counted the way the claim wants it: at most three places, half up, no zeros behind. `undefined`
 * where the package does not tell (milliliters without a package size) or the two cannot be converted.
 */
export function ndcQuantity(amount: Quantity, { content, packageSize }: NdcPackage, unit: NdcUnit): string | undefined {
  const given = convert(amount, content.measure);
  if (given === undefined) return undefined;
  switch (unit) {
    case 'UN':
      return rounded(new Big(given.amount).div(content.amount));
    case 'ML':
    case 'GR':
      if (packageSize === undefined) return undefined;
      return rounded(new Big(given.amount).times(packageSize).div(content.amount));
    case 'ME': {
      const milligrams = convert(amount, 'mg');
      return milligrams && rounded(new Big(milligrams.amount));
    }
    case 'F2':
      return amount.measure === 'unit' ? rounded(new Big(amount.amount)) : undefined;
    default:
      return assertNever(unit, 'NDC unit');
  }
}

/** The units a quantity of this drug from this package can be told in. */
export function ndcUnitsFor(amount: Quantity, product: NdcPackage): readonly NdcUnit[] {
  return NDC_UNITS.filter(unit => ndcQuantity(amount, product, unit) !== undefined);
}

/** `N470020191101 UN1.6`: qualifier and NDC without a space, a space, unit and quantity. Source: NUCC, as above. */
export function ndcClaimText(ndc: string, unit: NdcUnit, quantity: string): string {
  return `N4${ndc} ${unit}${quantity}`;
}

function rounded(value: Big): string | undefined {
  const quantity = value.round(PLACES, Big.roundHalfUp);
  return quantity.eq(0) ? undefined : quantity.toFixed();
}
