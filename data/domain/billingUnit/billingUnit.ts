import { assertNever } from '../assertNever.ts';
import { describeQuantity, type Quantity } from './measure.ts';

/** One thing that is counted whole, whatever is in it. */
export const COUNTED = [
  'dose',
  'study dose',
  'treatment',
  'infusion',
  'vial',
  'ampule',
  'applicator',
  'patch',
  'implant',
  'item',
] as const;
export type Counted = (typeof COUNTED)[number];

/** What one unit of a code stands for, read from its official text. */
export type BillingUnit =
  /** `10 mg`; `isUpTo` where the text says "up to": one unit covers any amount up to it. */
  | { readonly kind: 'amount'; readonly quantity: Quantity; readonly isUpTo: boolean }
  /** Several drugs in one unit, in the order of the text: `2 mg/3 mg`. */
  | { readonly kind: 'combination'; readonly parts: readonly Quantity[]; readonly isUpTo: boolean }
  /** Counted whole: a dose, a vial, a patch. `upTo` where the text bounds what is in it. */
  | { readonly kind: 'counted'; readonly counted: Counted; readonly upTo?: Quantity }
  /** The code itself names the range of the dose: one unit for each administration within it. */
  | { readonly kind: 'band' };

/** `10 mg`, `up to 30 mL`, `2 mg and 3 mg`, `one vial`. */
export function describeBillingUnit(unit: BillingUnit): string {
  switch (unit.kind) {
    case 'amount':
      return `${unit.isUpTo ? 'up to ' : ''}${describeQuantity(unit.quantity)}`;
    case 'combination':
      return `${unit.isUpTo ? 'up to ' : ''}${unit.parts.map(describeQuantity).join(' and ')}`;
    case 'counted':
      return `one ${unit.counted}${unit.upTo === undefined ? '' : `, up to ${describeQuantity(unit.upTo)}`}`;
    case 'band':
      return 'one administration within the range the code names';
    default:
      return assertNever(unit, 'billing unit');
  }
}
