import type { Decimal } from '../exactDecimal.ts';

/**
 * A code, or a code with a modifier, of the relative value file. Source: CMS, "National Physician Fee Schedule Relative
 * Value File", columns as in 2025. Indicators are the file's own; `data/domain/payment` puts them into words.
 */
export interface PfsRvuRow {
  readonly key: string;
  /** `26`, `TC`, `53`; absent for the code as a whole. */
  readonly modifier?: string;
  readonly shortText: string;
  /** Whether and how Medicare pays (`A`, `N`, `C`...). */
  readonly status: string;
  /** The file marks the code as one Medicare does not pay by these values. */
  readonly isNotUsedForMedicare?: true;
  readonly workRvu: Decimal;
  readonly nonFacilityPeRvu: Decimal;
  /** The file says: rarely or never done outside a facility. */
  readonly isNonFacilityNa?: true;
  readonly facilityPeRvu: Decimal;
  readonly isFacilityNa?: true;
  readonly malpracticeRvu: Decimal;
  readonly nonFacilityTotal: Decimal;
  readonly facilityTotal: Decimal;
  readonly pcTc: string;
  /** `000`, `010`, `090`, `MMM`, `XXX`, `YYY`, `ZZZ`. */
  readonly globalDays: string;
  readonly preOperative: Decimal;
  readonly intraOperative: Decimal;
  readonly postOperative: Decimal;
  readonly multipleProcedure: string;
  readonly bilateral: string;
  readonly assistant: string;
  readonly coSurgeons: string;
  readonly team: string;
  /** The code whose endoscopy family it belongs to. */
  readonly endoscopicBase?: string;
  /** Dollars for one RVU, four places. */
  readonly conversionFactor: Decimal;
  readonly supervision: string;
  readonly calculationFlag: string;
  readonly imagingFamily: string;
  readonly oppsNonFacility: Decimal;
  readonly oppsFacility: Decimal;
  readonly oppsMalpractice: Decimal;
}

/** A payment locality with its geographic practice cost indices. `key`: contractor and locality, `10112-00`. */
export interface GpciRow {
  readonly key: string;
  /** Postal abbreviation. */
  readonly state: string;
  readonly name: string;
  readonly work: Decimal;
  readonly practiceExpense: Decimal;
  readonly malpractice: Decimal;
}

/** The counties of a payment locality. `key` as in `GpciRow`. */
export interface LocalityRow {
  readonly key: string;
  /** In words, as printed; also on the rows where the file leaves it blank. */
  readonly state: string;
  readonly area: string;
  readonly counties: string;
}

/** What one anesthesia unit is paid in a locality. `key` as in `GpciRow`. */
export interface AnesthesiaRow {
  readonly key: string;
  readonly name: string;
  readonly conversionFactor: Decimal;
}

/** The most the physician fee schedule pays for the technical part of an imaging code in a locality. */
export interface OppsCapRow {
  readonly key: string;
  readonly modifier?: string;
  readonly status: string;
  /** As `key` of `GpciRow`. */
  readonly locality: string;
  readonly facility: Decimal;
  readonly nonFacility: Decimal;
}
