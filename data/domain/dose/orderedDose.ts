import type Big from 'big.js';
import { describeQuantity, groupDigits, MEASURES, type Measure, type Quantity } from '../billingUnit/measure.ts';
import { fail, ok, type Result } from '../result.ts';
import { parseDecimal } from './decimal.ts';

/** How the dose was ordered, each number as typed. */
export type OrderedDose =
  | { readonly kind: 'amount'; readonly amount: string; readonly measure: Measure }
  /** So many mL of a solution that holds `strength` in each mL. */
  | { readonly kind: 'volume'; readonly milliliters: string; readonly strength: string; readonly measure: Measure }
  | {
      readonly kind: 'weight';
      readonly perKilogram: string;
      readonly measure: Measure;
      readonly weight: string;
      readonly weightIn: 'kg' | 'lb';
    }
  | {
      readonly kind: 'area';
      readonly perSquareMeter: string;
      readonly measure: Measure;
      readonly squareMeters: string;
    };

export interface DoseWithArithmetic {
  readonly quantity: Quantity;
  /** How it came about, a line each; empty where the dose was ordered as an amount. */
  readonly arithmetic: readonly string[];
}

/** The field whose number cannot be read. */
export interface DoseFault {
  readonly kind: 'not-a-number';
  readonly field: 'amount' | 'milliliters' | 'strength' | 'perKilogram' | 'weight' | 'perSquareMeter' | 'squareMeters';
}

/** Exact: the international pound. */
const KILOGRAMS_A_POUND = '0.45359237';

/** The amount of drug an order asks for. Exact: nothing is rounded on the way. */
export function doseOf(order: OrderedDose): Result<DoseWithArithmetic, DoseFault> {
  switch (order.kind) {
    case 'amount': {
      const amount = parseDecimal(order.amount);
      if (amount === undefined) return unreadable('amount');
      return ok({ quantity: { amount: amount.toFixed(), measure: order.measure }, arithmetic: [] });
    }
    case 'volume': {
      const volume = parseDecimal(order.milliliters);
      if (volume === undefined) return unreadable('milliliters');
      const strength = parseDecimal(order.strength);
      if (strength === undefined) return unreadable('strength');
      return product(volume, 'mL', strength, `${nameOf(order.measure)}/mL`, order.measure);
    }
    case 'weight': {
      const each = parseDecimal(order.perKilogram);
      if (each === undefined) return unreadable('perKilogram');
      const weight = parseDecimal(order.weight);
      if (weight === undefined) return unreadable('weight');
      const perKilogram = `${nameOf(order.measure)}/kg`;
      if (order.weightIn === 'kg') return product(weight, 'kg', each, perKilogram, order.measure);
      const kilograms = weight.times(KILOGRAMS_A_POUND);
      const dose = product(kilograms, 'kg', each, perKilogram, order.measure);
      const inKilograms = `${show(weight)} lb × ${KILOGRAMS_A_POUND} = ${show(kilograms)} kg`;
      return ok({ ...dose.value, arithmetic: [inKilograms, ...dose.value.arithmetic] });
    }
    case 'area': {
      const each = parseDecimal(order.perSquareMeter);
      if (each === undefined) return unreadable('perSquareMeter');
      const area = parseDecimal(order.squareMeters);
      if (area === undefined) return unreadable('squareMeters');
      return product(area, 'm²', each, `${nameOf(order.measure)}/m²`, order.measure);
    }
  }
}

function product(of: Big, counted: string, each: Big, perOne: string, measure: Measure) {
  const quantity: Quantity = { amount: of.times(each).toFixed(), measure };
  const line = `${show(each)} ${perOne} × ${show(of)} ${counted} = ${describeQuantity(quantity)}`;
  return ok<DoseWithArithmetic>({ quantity, arithmetic: [line] });
}

function unreadable(field: DoseFault['field']): Result<never, DoseFault> {
  return fail({ kind: 'not-a-number', field });
}

function nameOf(measure: Measure): string {
  return MEASURES[measure].many;
}

function show(number: Big): string {
  return groupDigits(number.toFixed());
}
