import type { Dataset } from '../../domain/dataset.ts';
import type { PfsRvuRow } from '../../domain/feeRows/physicianRows.ts';

/** What a fee schedule says of a code in one edition. Amounts are exact decimals as text, dollars without a sign. */
export interface FeeFigures {
  /** `Physician fee schedule, October 2025`. */
  readonly title: string;
  readonly year: number;
  /** `26`, `TC`, `53`; absent for the code as a whole. */
  readonly modifier?: string;
  readonly conversionFactor: string;
  readonly workRvus: string;
  readonly facilityRvus: string;
  readonly nonFacilityRvus: string;
  /** `undefined` where the file does not tell: a code Medicare does not pay has no global period. */
  readonly isAddOn: boolean | undefined;
}

/** An edition of the physician fee schedule with its rows of some codes. */
export interface FeeEdition {
  readonly dataset: Dataset;
  readonly rows: readonly PfsRvuRow[];
}

/** The part of what a guide is held against that fee schedules tell. */
export interface FeeFacts {
  /** Of every installed fee schedule that has the code, newest first. Absent where none is loaded. */
  readonly fees?: (cptOrHcpcs: string) => readonly FeeFigures[];
  /** The installed fee schedules, newest first, with what one RVU is worth. */
  readonly conversionFactors?: readonly Pick<FeeFigures, 'title' | 'year' | 'conversionFactor'>[];
}

/** Status of codes that are paid by their relative values: only their global period can be relied on. */
const PRICED = new Set(['A', 'R', 'T']);

/**
 * What the installed schedules say, as a guide is held against it; nothing where none is loaded. Add-on: global period
 * `ZZZ`. Source: CMS, National Physician Fee Schedule Relative Value File, columns status and global days.
 *
 * @param editions newest first.
 */
export function feeFacts(editions: readonly FeeEdition[]): FeeFacts {
  if (editions.length === 0) return {};
  const byCode = new Map<string, FeeFigures[]>();
  for (const { dataset, rows } of editions) {
    for (const row of rows) {
      const figures = byCode.get(row.key) ?? [];
      byCode.set(row.key, figures);
      figures.push(figuresOf(dataset, row));
    }
  }
  const factors = editions.flatMap(({ dataset, rows }) => rows.slice(0, 1).map(row => figuresOf(dataset, row)));
  return { fees: code => byCode.get(code) ?? [], conversionFactors: factors };
}

function figuresOf({ title, effectiveFrom }: Dataset, row: PfsRvuRow): FeeFigures {
  return {
    title,
    year: Number(effectiveFrom.slice(0, 4)),
    ...(row.modifier !== undefined && { modifier: row.modifier }),
    conversionFactor: row.conversionFactor,
    workRvus: row.workRvu,
    facilityRvus: row.facilityTotal,
    nonFacilityRvus: row.nonFacilityTotal,
    isAddOn: row.globalDays === 'ZZZ' ? true : PRICED.has(row.status) ? false : undefined,
  };
}
