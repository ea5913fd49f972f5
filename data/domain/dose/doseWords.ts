import { assertNever } from '../assertNever.ts';
import { describeQuantity, type Measure } from '../billingUnit/measure.ts';
import type { WasteRule } from './billableLines.ts';
import type { VialCount } from './chooseVials.ts';
import type { DoseAnswerFault } from './workOut.ts';

/** Where the rules about waste are from, for a note beneath them. */
export const WASTE_SOURCE =
  'CMS, Medicare Claims Processing Manual, chapter 17, section 40 (JW and JZ). Other payers can ask for something else.';

/** Why the lines are as they are, for a biller. */
export function describeWasteRule(rule: WasteRule): string {
  switch (rule) {
    case 'waste-billed':
      return 'What was thrown away comes to at least one whole unit: Medicare Part B wants it on a line of its own with JW.';
    case 'nothing-left':
      return 'The single-dose vials were used up: Medicare Part B wants JZ on the line.';
    case 'waste-within-last-unit':
      return 'What was thrown away is less than one unit beyond those billed, and the rounded-up units pay for it already: no JW line; Medicare Part B wants JZ on the line.';
    case 'multiple-dose':
      return 'A multiple-dose container is not discarded after one patient: neither JW nor JZ.';
    case 'container-unknown':
      return 'No vial size is known, so waste is not counted. For a single-dose vial the claim to Medicare Part B needs JW or JZ.';
    default:
      return assertNever(rule, 'waste rule');
  }
}

const FIELD_NAMES = {
  amount: 'the dose',
  milliliters: 'the volume',
  strength: 'the strength',
  perKilogram: 'the dose per kilogram',
  weight: 'the weight',
  perSquareMeter: 'the dose per square meter',
  squareMeters: 'the body surface',
} as const;

/** What keeps a dose from being worked out. */
export function describeDoseFault(fault: DoseAnswerFault): string {
  switch (fault.kind) {
    case 'not-a-number':
      return `Enter ${FIELD_NAMES[fault.field]} as a number above zero.`;
    case 'other-measure':
      return 'The dose and the unit of the code are counted in different things. Enter the strength of the solution, or choose what the unit is counted in.';
    case 'vials-too-few':
      return `The vials hold ${describeQuantity(fault.missing)} less than the dose.`;
    case 'too-many-units':
      return 'That is more units than a claim line can hold. Check the dose and what it is counted in.';
    case 'sizes-too-odd':
      return 'These vial sizes cannot be searched through. Leave out those you do not use.';
    default:
      return assertNever(fault, 'dose fault');
  }
}

/** `3 vials of 100 mg and 1 vial of 400 mg`. */
export function describeVials(vials: readonly VialCount[], measure: Measure): string {
  return vials
    .map(
      ({ size, count }) =>
        `${count} ${count === 1 ? 'vial' : 'vials'} of ${describeQuantity({ amount: size, measure })}`,
    )
    .join(' and ');
}
