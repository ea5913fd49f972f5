import Big from 'big.js';
import { convert, type Quantity } from '../billingUnit/measure.ts';
import type { DoseAnswer } from './workOut.ts';

/** The part of a dose that came from the containers of one size: each has an NDC of its own. */
export interface VialShare {
  /** Exact decimal in the measure of the unit; absent where no sizes were counted. */
  readonly size?: string;
  readonly given: Quantity;
  /** Thrown away and billed with JW; absent where no JW line is. */
  readonly discarded?: Quantity;
}

/** The dose by size of container, largest first. What is thrown away is the rest of the smallest one opened. */
export function vialShares({ dose, vials, discarded, rule }: DoseAnswer, unit: Quantity): readonly VialShare[] {
  if (vials === undefined || discarded === undefined) {
    const given = convert(dose.quantity, unit.measure);
    return given === undefined ? [] : [{ given }];
  }
  return vials.map(({ size, count }, at) => {
    const held = new Big(size).times(count);
    if (at < vials.length - 1) return { size, given: { amount: held.toFixed(), measure: unit.measure } };
    const given = { amount: held.minus(discarded.amount).toFixed(), measure: unit.measure };
    return { size, given, ...(rule === 'waste-billed' && { discarded }) };
  });
}
