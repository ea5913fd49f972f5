import type { Decimal } from '../exactDecimal.ts';

/** A drug with its payment limit. Source: CMS, "Payment Allowance Limits for Medicare Part B Drugs". Absent: blank or N/A. */
export interface AspLimitRow {
  readonly key: string;
  readonly shortText: string;
  /** What one billing unit is, as printed (`1 MG`). */
  readonly dosage: string;
  /** Dollars for one billing unit, three places. */
  readonly limit?: Decimal;
  readonly coinsurancePercent?: Decimal;
  /** Percent of the average wholesale price, of vaccines and blood. */
  readonly vaccineAwpPercent?: Decimal;
  readonly vaccineLimit?: Decimal;
  readonly bloodAwpPercent?: Decimal;
  readonly bloodLimit?: Decimal;
  readonly isClottingFactor?: true;
  readonly notes?: string;
}

/** Equipment or a supply with its fee in each state. Source: CMS, DMEPOS fee schedule. */
export interface DmeposRow {
  readonly key: string;
  readonly modifiers: readonly string[];
  /** D: the equipment contractor pays; L: the local one; J: either. */
  readonly jurisdiction: string;
  readonly category: string;
  readonly ceiling: Decimal;
  readonly floor: Decimal;
  /** By postal abbreviation: not rural, rural. A rural 0 means: the other one holds there too. */
  readonly fees: Readonly<Record<string, readonly [nonRural: Decimal, rural: Decimal]>>;
  readonly shortText: string;
}

/** A laboratory test. Source: CMS, clinical laboratory fee schedule. Its long descriptors are the AMA's and not kept. */
export interface ClfsRow {
  readonly key: string;
  readonly modifier?: string;
  /** `20250101` as printed. */
  readonly effectiveFrom: string;
  /** N: one price in the whole country. L: priced by the local contractor. */
  readonly indicator: string;
  readonly rate: Decimal;
  readonly shortText: string;
}
