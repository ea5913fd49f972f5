import type { BillingUnit } from '../../../data/domain/billingUnit/billingUnit.ts';
import type { Measure, Quantity } from '../../../data/domain/billingUnit/measure.ts';
import type { Container } from '../../../data/domain/dose/billableLines.ts';
import type { OrderedDose } from '../../../data/domain/dose/orderedDose.ts';
import { parseSizes } from '../../../data/domain/dose/vialSizes.ts';

/** What stands in the fields of the calculator. All ways to order a dose keep what was typed into them. */
export interface DoseForm {
  readonly way: OrderedDose['kind'];
  readonly measure: Measure;
  readonly amount: string;
  readonly milliliters: string;
  readonly strength: string;
  readonly perKilogram: string;
  readonly weight: string;
  readonly weightIn: 'kg' | 'lb';
  readonly perSquareMeter: string;
  readonly squareMeters: string;
  readonly container: Container;
  /** Sizes of the crosswalk's products that are not at hand. */
  readonly leftOut: readonly string[];
  readonly typedSizes: string;
}

export type DoseNumber =
  | 'amount'
  | 'milliliters'
  | 'strength'
  | 'perKilogram'
  | 'weight'
  | 'perSquareMeter'
  | 'squareMeters';

export function emptyForm(measure: Measure): DoseForm {
  return {
    way: 'amount',
    measure,
    amount: '',
    milliliters: '',
    strength: '',
    perKilogram: '',
    weight: '',
    weightIn: 'kg',
    perSquareMeter: '',
    squareMeters: '',
    container: 'single-dose',
    leftOut: [],
    typedSizes: '',
  };
}

/** The drug a dose is counted by: the only one, or the one of a combination that the person chose. */
export function unitOf(unit: BillingUnit, part: number): Quantity | undefined {
  if (unit.kind === 'amount') return unit.quantity;
  return unit.kind === 'combination' ? unit.parts[part] : undefined;
}

/** Whether every number the chosen way needs has been begun. */
export function isFilled(form: DoseForm): boolean {
  return NUMBERS_OF[form.way].every(field => form[field].trim() !== '');
}

export const NUMBERS_OF: Readonly<Record<OrderedDose['kind'], readonly DoseNumber[]>> = {
  amount: ['amount'],
  volume: ['milliliters', 'strength'],
  weight: ['perKilogram', 'weight'],
  area: ['perSquareMeter', 'squareMeters'],
};

export function orderOf(form: DoseForm): OrderedDose {
  return { ...form, kind: form.way };
}

/** The sizes at hand: those of products that were not left out, and those typed. */
export function sizesAtHand(form: DoseForm, ofProducts: readonly string[]): readonly string[] {
  return [...ofProducts.filter(size => !form.leftOut.includes(size)), ...(parseSizes(form.typedSizes) ?? [])];
}
