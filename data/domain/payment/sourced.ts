import type { Dataset } from '../dataset.ts';
import type { GpciRow, PfsRvuRow } from '../feeRows/physicianRows.ts';

/** Something read from an edition, with that edition: no amount goes without its source. */
export interface Sourced<T> {
  readonly value: T;
  readonly dataset: Dataset;
}

declare const ofOneYear: unique symbol;

/** Relative values and cost indices of one calendar year. Only `ofSameYear` makes it, so no sum can mix two years. */
export interface PricingInputs {
  readonly rvu: Sourced<PfsRvuRow>;
  readonly gpci: Sourced<GpciRow>;
  readonly year: number;
  readonly [ofOneYear]: true;
}

/** `undefined` where the two are of different years: indices of one year do not go with the relative values of another. */
export function ofSameYear(rvu: Sourced<PfsRvuRow>, gpci: Sourced<GpciRow>): PricingInputs | undefined {
  const year = yearOf(rvu);
  return year === yearOf(gpci) ? ({ rvu, gpci, year } as PricingInputs) : undefined;
}

function yearOf({ dataset }: Sourced<unknown>): number {
  return Number(dataset.effectiveFrom.slice(0, 4));
}
