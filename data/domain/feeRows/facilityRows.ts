import type { Decimal } from '../exactDecimal.ts';

/** A code of the hospital outpatient system. Source: CMS, OPPS Addendum B. Absent where the cell is blank. */
export interface OppsRow {
  readonly key: string;
  readonly shortText: string;
  /** `N`, `J1`, `Q1`...; `data/domain/payment` puts it into words. */
  readonly status: string;
  readonly apc?: string;
  readonly relativeWeight?: Decimal;
  readonly rate?: Decimal;
  readonly nationalCopayment?: Decimal;
  readonly minimumCopayment?: Decimal;
  readonly coinsurancePercent?: Decimal;
  readonly adjustedCopayment?: Decimal;
  readonly passThroughExpires?: true;
  readonly notes?: string;
  /** Changed since the file before. */
  readonly isChanged?: true;
}

export type AscRow = AscCodeRow | AscIndicatorRow;

/** A code of the ambulatory surgery system: AA surgery, BB services that go with it, EE not paid there. Source: CMS, ASC addenda. */
export interface AscCodeRow {
  readonly key: string;
  readonly addendum: 'AA' | 'BB' | 'EE';
  readonly shortText: string;
  /** The mark of a footnote (`*`, `**`). */
  readonly mark?: string;
  readonly isDiscountedWhenMultiple?: boolean;
  /** `N1`, `G2`, `P3`...; absent in EE. */
  readonly indicator?: string;
  /** `CH`, `NI`...; only the addenda of a rule and of January have the column. */
  readonly comment?: string;
  readonly weight?: Decimal;
  readonly rate?: Decimal;
}

/** What an indicator means, as the file defines it: DD1 of payment, DD2 of comment. `key` is the indicator. */
export interface AscIndicatorRow {
  readonly key: string;
  readonly addendum: 'DD1' | 'DD2';
  readonly definition: string;
}
