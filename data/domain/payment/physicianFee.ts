import Big from 'big.js';
import { type Decimal, roundToCents } from '../exactDecimal.ts';
import type { PfsRvuRow } from '../feeRows/physicianRows.ts';
import type { PricingInputs, Sourced } from './sourced.ts';

/** Where the physician works: in an office of their own, or in a facility that is paid for its own part. */
export const PHYSICIAN_SITES = ['non-facility', 'facility'] as const;
export type PhysicianSite = (typeof PHYSICIAN_SITES)[number];

/** One line of the formula: relative value x index. */
export interface FeePart {
  readonly name: 'work' | 'practice expense' | 'malpractice';
  readonly rvu: Decimal;
  /** Absent in a national amount: every index is then 1. */
  readonly gpci?: Decimal;
  readonly product: Decimal;
}

/** A physician fee with everything it was worked out from. */
export interface PhysicianFee {
  readonly amount: Decimal;
  readonly parts: readonly FeePart[];
  /** Sum of the products. */
  readonly total: Decimal;
  readonly conversionFactor: Decimal;
}

/**
 * (work RVU x work index + practice expense RVU x its index + malpractice RVU x its index) x conversion factor, rounded
 * once, to the cent, half up. Source: 42 CFR 414.20-414.26; CMS, PFS relative value files, "RVU25D.pdf", formula.
 */
export function physicianFee({ rvu, gpci }: PricingInputs, site: PhysicianSite): PhysicianFee {
  const { work, practiceExpense, malpractice } = gpci.value;
  return feeOf(rvu.value, [work, practiceExpense, malpractice], site);
}

/** The same with every index 1: what the fee is before a locality is chosen. */
export function nationalPhysicianFee(rvu: Sourced<PfsRvuRow>, site: PhysicianSite): PhysicianFee {
  return feeOf(rvu.value, [], site);
}

function feeOf(
  row: PfsRvuRow,
  [work, practiceExpense, malpractice]: readonly Decimal[],
  site: PhysicianSite,
): PhysicianFee {
  const pe = site === 'facility' ? row.facilityPeRvu : row.nonFacilityPeRvu;
  const parts = [
    partOf('work', row.workRvu, work),
    partOf('practice expense', pe, practiceExpense),
    partOf('malpractice', row.malpracticeRvu, malpractice),
  ];
  const total = parts.reduce((sum, { product }) => sum.plus(product), Big(0));
  return {
    amount: roundToCents(total.times(row.conversionFactor)),
    parts,
    total: total.toFixed() as Decimal,
    conversionFactor: row.conversionFactor,
  };
}

function partOf(name: FeePart['name'], rvu: Decimal, gpci: Decimal | undefined): FeePart {
  const product = Big(rvu)
    .times(gpci ?? 1)
    .toFixed() as Decimal;
  return { name, rvu, ...(gpci && { gpci }), product };
}
