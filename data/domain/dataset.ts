import { type DatasetPeriod, editionName } from './datasetPeriod.ts';
import { EDIT_FACTS } from './ncci/editFacts.ts';
import { EDIT_KINDS } from './ncci/editKinds.ts';
import type { ReleaseSource } from './release.ts';

/**
 * Official tables about codes, beside releases and companions: fee schedules and edits. Many editions of one kind stay
 * installed at once, and a day picks the one in force. The order is the one they are listed in.
 */
export const DATASET_KINDS = [
  'pfs-rvu',
  'pfs-gpci',
  'pfs-localities',
  'pfs-anesthesia',
  'pfs-opps-cap',
  'opps-addendum-b',
  'asc-addenda',
  'asp-limits',
  'dmepos-fees',
  'clfs-fees',
  ...EDIT_KINDS,
] as const;
export type DatasetKind = (typeof DATASET_KINDS)[number];

/** An edition of a kind as it is told to a person and kept with its rows. */
export interface Dataset extends DatasetPeriod {
  /** Unique and stable: kind, first day and content hash, e.g. `asp-limits-2025-10-01-3fa9c1d2`. */
  readonly id: string;
  readonly kind: DatasetKind;
  /** `Part B drug payment limits, October 2025`. */
  readonly title: string;
  readonly source: ReleaseSource;
  readonly rowCount: number;
  /** The file has short descriptors of CPT codes (copyright AMA): they are shown on this computer and never leave it. */
  readonly hasCptText: boolean;
}

interface KindFacts {
  readonly name: string;
  readonly what: string;
}

const FACTS: Record<DatasetKind, KindFacts> = {
  'pfs-rvu': {
    name: 'Physician fee schedule',
    what: 'Relative values, indicators and the conversion factor of each code.',
  },
  'pfs-gpci': {
    name: 'Geographic practice cost indices',
    what: 'What work, practice expense and malpractice cost in each payment locality.',
  },
  'pfs-localities': {
    name: 'Payment localities',
    what: 'The counties of each payment locality.',
  },
  'pfs-anesthesia': {
    name: 'Anesthesia conversion factors',
    what: 'What one anesthesia unit is paid in each payment locality.',
  },
  'pfs-opps-cap': {
    name: 'Imaging payment caps',
    what: 'The most the physician fee schedule pays for the technical part of imaging, by payment locality.',
  },
  'opps-addendum-b': {
    name: 'Hospital outpatient payment',
    what: 'How the hospital outpatient system pays each code: status, payment group and rate.',
  },
  'asc-addenda': {
    name: 'Ambulatory surgery center payment',
    what: 'Which codes a surgery center is paid for, and how much.',
  },
  'asp-limits': {
    name: 'Part B drug payment limits',
    what: 'The Medicare payment limit of a drug for one billing unit.',
  },
  'dmepos-fees': {
    name: 'Equipment and supply fees',
    what: 'Fees of equipment, prosthetics, orthotics and supplies in each state, in rural areas and elsewhere.',
  },
  'clfs-fees': {
    name: 'Laboratory fees',
    what: 'What is paid for each clinical laboratory test.',
  },
  ...EDIT_FACTS,
};

/** `Part B drug payment limits`. */
export function datasetName(kind: DatasetKind): string {
  return FACTS[kind].name;
}

/** One sentence for a person who has never seen such a file. */
export function whatDatasetGives(kind: DatasetKind): string {
  return FACTS[kind].what;
}

/** `Part B drug payment limits, October 2025`. */
export function datasetTitle(kind: DatasetKind, period: DatasetPeriod): string {
  return `${datasetName(kind)}, ${editionName(period)}`;
}
