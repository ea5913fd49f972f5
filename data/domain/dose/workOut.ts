import { convert, type Quantity } from '../billingUnit/measure.ts';
import { fail, ok, type Result } from '../result.ts';
import { type BillableDose, type BillingFault, billableLines, type Container } from './billableLines.ts';
import { chooseVials, type VialCount } from './chooseVials.ts';
import { type DoseFault, type DoseWithArithmetic, doseOf, type OrderedDose } from './orderedDose.ts';

/** Everything a person tells about one dose of a drug. */
export interface DoseQuestion {
  readonly order: OrderedDose;
  /** What one unit of the code is. */
  readonly unit: Quantity;
  readonly container: Container;
  /** Sizes of the vials at hand, exact decimals in the measure of the unit; empty where they are not known. */
  readonly vialSizes: readonly string[];
}

export interface DoseAnswer extends BillableDose {
  readonly dose: DoseWithArithmetic;
  /** The vials with the least waste; absent where no sizes are known or the container is a multiple-dose one. */
  readonly vials?: readonly VialCount[];
}

export type DoseAnswerFault = DoseFault | BillingFault | { readonly kind: 'sizes-too-odd' };

/** From an ordered dose to the lines of the claim, by way of the vials that waste least. */
export function workOut({ order, unit, container, vialSizes }: DoseQuestion): Result<DoseAnswer, DoseAnswerFault> {
  const dose = doseOf(order);
  if (!dose.ok) return dose;
  const given = convert(dose.value.quantity, unit.measure);
  if (given === undefined) return fail({ kind: 'other-measure' });
  const isCounted = container === 'single-dose' && vialSizes.length > 0;
  const vials = isCounted ? chooseVials(given.amount, vialSizes) : undefined;
  if (isCounted && vials === undefined) return fail({ kind: 'sizes-too-odd' });
  const billed = billableLines(given, unit, container, vials);
  if (!billed.ok) return billed;
  return ok({ ...billed.value, dose: dose.value, ...(vials !== undefined && { vials }) });
}
