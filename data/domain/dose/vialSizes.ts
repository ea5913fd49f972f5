import Big from 'big.js';
import type { Quantity } from '../billingUnit/measure.ts';
import type { CrosswalkRecord } from '../companionRecord.ts';
import { parseDecimal } from './decimal.ts';

/** A size of container that products of a code come in. */
export interface ProductSize {
  /** What one container holds: exact decimal, in the measure of the unit. */
  readonly size: string;
  /** The products that come in it. */
  readonly products: readonly CrosswalkRecord[];
}

/**
 * The container sizes of a code's products: billing units in one container times the unit. Smallest first; products
 * that do not say how many units they hold are left out.
 *
 * Source: CMS, ASP NDC-HCPCS crosswalk, column BILLUNITS.
 */
export function productSizes(products: readonly CrosswalkRecord[], unit: Quantity): readonly ProductSize[] {
  const sizes = new Map<string, CrosswalkRecord[]>();
  for (const product of products) {
    const units = parseDecimal(product.billUnits ?? '');
    if (units === undefined) continue;
    const size = units.times(unit.amount).toFixed();
    const known = sizes.get(size);
    if (known === undefined) sizes.set(size, [product]);
    else known.push(product);
  }
  return [...sizes].map(([size, each]) => ({ size, products: each })).toSorted((a, b) => new Big(a.size).cmp(b.size));
}

const MOST_SIZES = 12;

/** Sizes as typed: `100, 400`. `undefined` where one of them is no number, or there are more than twelve. */
export function parseSizes(text: string): readonly string[] | undefined {
  const parts = text.split(/[;\s]+|,(?!\d{3}(?!\d))/u).filter(part => part !== '');
  const sizes = parts.map(part => parseDecimal(part)?.toFixed());
  if (sizes.length > MOST_SIZES || sizes.includes(undefined)) return undefined;
  return sizes.flatMap(size => size ?? []);
}
