import type { Dataset, DatasetKind } from '../dataset.ts';
import type { DatasetAnswer } from '../datasetAnswer.ts';
import type { Decimal } from '../exactDecimal.ts';
import type { Standing } from './packaged.ts';
import type { PhysicianFee } from './physicianFee.ts';

/** Where a code can be paid, in the order of the screen. */
export const PAYMENT_SITES = [
  'office',
  'facility',
  'hospital',
  'surgery-center',
  'drug',
  'equipment',
  'laboratory',
] as const;
export type PaymentSite = (typeof PAYMENT_SITES)[number];

const NAMES: Record<PaymentSite, string> = {
  office: 'Physician, in an office',
  facility: 'Physician, in a facility',
  hospital: 'Hospital outpatient',
  'surgery-center': 'Surgery center',
  drug: 'Drug (Part B)',
  equipment: 'Equipment and supplies',
  laboratory: 'Laboratory',
};

export function siteName(site: PaymentSite): string {
  return NAMES[site];
}

/** What one schedule says about one form of a code: the code alone, or with a modifier. */
export interface PaymentLine {
  /** The modifiers, where the schedule prices the code with them. */
  readonly form?: string;
  readonly standing: Standing;
  /** What the schedule's indicator comes to, in our words; why there is no payment where there is none. */
  readonly words: string;
  /** The indicator as printed. */
  readonly indicator?: string;
  /** Absent where the schedule has no amount: then the words say why. Never zero. */
  readonly amount?: Decimal;
  /** What the amount is for, where it is not for the service: one billing unit, one month. */
  readonly per?: string;
  /** How a physician fee was worked out. */
  readonly formula?: PhysicianFee;
  readonly inputs: readonly { readonly name: string; readonly value: string }[];
}

/** What is paid for a code at one site on a day. */
export type SiteAnswer =
  | { readonly kind: 'not-loaded'; readonly needs: DatasetKind }
  | { readonly kind: 'edition-not-loaded'; readonly needs: DatasetKind; readonly loaded: readonly Dataset[] }
  /** The schedule in force does not have the code. */
  | { readonly kind: 'not-listed'; readonly dataset: Dataset }
  | { readonly kind: 'told'; readonly dataset: Dataset; readonly lines: readonly PaymentLine[] };

export interface SiteRow {
  readonly site: PaymentSite;
  readonly answer: SiteAnswer;
}

/** The answer of a schedule: what `tell` makes of its rows, or why there are none. */
export function siteAnswer<R>(
  needs: DatasetKind,
  answer: DatasetAnswer<readonly R[]>,
  tell: (rows: readonly R[], dataset: Dataset) => readonly PaymentLine[],
): SiteAnswer {
  switch (answer.state) {
    case 'not-loaded':
      return { kind: 'not-loaded', needs };
    case 'edition-not-loaded':
      return { kind: 'edition-not-loaded', needs, loaded: answer.loaded };
    case 'found': {
      const { dataset, value } = answer;
      return value.length === 0
        ? { kind: 'not-listed', dataset }
        : { kind: 'told', dataset, lines: tell(value, dataset) };
    }
  }
}
