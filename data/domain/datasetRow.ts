import type { Decimal } from './exactDecimal.ts';
import type { AddOnRow, MueRow } from './ncci/editRows.ts';

/** What every row of a data set has: the key it is found by, usually a code without its modifier (`37252`). */
export interface KeyedRow {
  readonly key: string;
}

/** The rows of the kinds that are kept as rows; a kind that is not here keeps chunks in a form of its own. */
export interface DatasetRows {
  readonly 'asp-limits': AspLimitRow;
  readonly 'ncci-mue-practitioner': MueRow;
  readonly 'ncci-mue-outpatient': MueRow;
  readonly 'ncci-mue-dme': MueRow;
  readonly 'ncci-add-on': AddOnRow;
}
export type RowKind = keyof DatasetRows;

/** A drug with its payment limit. Source: CMS, "Payment Allowance Limits for Medicare Part B Drugs". Absent: blank or N/A. */
export interface AspLimitRow extends KeyedRow {
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
