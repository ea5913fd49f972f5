import Big from 'big.js';
import { convert, type Quantity } from '../billingUnit/measure.ts';
import { fail, ok, type Result } from '../result.ts';
import { contentOf, type VialCount } from './chooseVials.ts';

/** What a drug came in decides whether waste is told on the claim. */
export type Container = 'single-dose' | 'multiple-dose';

/** A line of the claim. */
export interface DrugLine {
  readonly units: number;
  readonly modifier?: 'JW' | 'JZ';
}

/**
 * Why the lines are what they are:
 * - `waste-billed`: at least one whole unit was left over and thrown away: JW on a line of its own;
 * - `nothing-left`: the vials were used up: JZ;
 * - `waste-within-last-unit`: what was left over is less than one unit, or lies in the unit that was rounded up: the
 *   administered line pays for it already, so no JW; the line takes JZ;
 * - `multiple-dose`: the rest can be given to another person, so it is not waste: neither;
 * - `container-unknown`: no vials were told, so waste cannot be counted.
 *
 * Source: CMS, Medicare Claims Processing Manual (100-04), chapter 17, section 40, and the JW/JZ questions and answers
 * CMS published in 2023.
 */
export type WasteRule =
  | 'waste-billed'
  | 'nothing-left'
  | 'waste-within-last-unit'
  | 'multiple-dose'
  | 'container-unknown';

export interface BillableDose {
  /** The administered line first, then the discarded one. */
  readonly lines: readonly DrugLine[];
  readonly rule: WasteRule;
  /** The dose in units before it is rounded up: `30.5`. */
  readonly exactUnits: string;
  /** Left over in single-dose vials, in the measure of the unit; `0` where nothing is, absent where it is not known. */
  readonly discarded?: Quantity;
}

export type BillingFault =
  /** The dose and the unit are counted in things that cannot be converted: mL and mg. */
  | { readonly kind: 'other-measure' }
  /** The vials hold less than the dose. */
  | { readonly kind: 'vials-too-few'; readonly missing: Quantity }
  /** More units than any claim line holds: most likely a slip. */
  | { readonly kind: 'too-many-units' };

const MOST_UNITS = 9_999_999;

/**
 * The lines of a claim for one dose of a drug: units are rounded up, waste of single-dose vials is told with JW where it
 * comes to at least one unit beyond the administered ones, and JZ where it does not.
 *
 * @param vials in the measure of `unit`; absent where the person did not say.
 */
export function billableLines(
  dose: Quantity,
  unit: Quantity,
  container: Container,
  vials: readonly VialCount[] | undefined,
): Result<BillableDose, BillingFault> {
  const given = convert(dose, unit.measure);
  if (given === undefined) return fail({ kind: 'other-measure' });
  const size = new Big(unit.amount);
  const exact = new Big(given.amount).div(size);
  const units = exact.round(0, Big.roundUp);
  if (units.gt(MOST_UNITS)) return fail({ kind: 'too-many-units' });
  const exactUnits = exact.round(4, Big.roundHalfUp).toFixed();
  const administered = units.toNumber();
  if (container === 'multiple-dose') return ok({ lines: [{ units: administered }], rule: container, exactUnits });
  if (vials === undefined) return ok({ lines: [{ units: administered }], rule: 'container-unknown', exactUnits });
  const content = contentOf(vials);
  const left = content.minus(given.amount);
  if (left.lt(0)) {
    return fail({ kind: 'vials-too-few', missing: { amount: left.abs().toFixed(), measure: unit.measure } });
  }
  const discarded: Quantity = { amount: left.toFixed(), measure: unit.measure };
  const beyond = content.minus(size.times(units)).div(size).round(0, Big.roundDown).toNumber();
  if (beyond >= 1) {
    const lines: DrugLine[] = [{ units: administered }, { units: beyond, modifier: 'JW' }];
    return ok({ lines, rule: 'waste-billed', exactUnits, discarded });
  }
  const rule = left.eq(0) ? 'nothing-left' : 'waste-within-last-unit';
  return ok({ lines: [{ units: administered, modifier: 'JZ' }], rule, exactUnits, discarded });
}
