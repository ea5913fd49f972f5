import { CPT_TEXT_FACTS, CPT_TEXT_KINDS } from './cptText.ts';
import { type DatasetPeriod, editionName } from './datasetPeriod.ts';
import { EDIT_FACTS } from './ncci/editFacts.ts';
import { EDIT_KINDS } from './ncci/editKinds.ts';
import { foldListName, OWN_LIST_KIND } from './ownList.ts';
import type { ReleaseSource } from './release.ts';

/**
 * Tables about codes, beside releases and companions: fee schedules, edits, and texts the clinic has a license for. Many editions of one kind stay
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
  ...CPT_TEXT_KINDS,
  OWN_LIST_KIND,
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
  /** What the person called it: of a list of their own only. */
  readonly listName?: string;
  /** The file has texts of CPT codes (copyright AMA): they are shown on this computer and leave it only where the person asks (ADR 0155). */
  readonly hasCptText: boolean;
}

interface KindFacts {
  readonly name: string;
  readonly what: string;
  /** Where a person finds the file at cms.gov; of edits all in one place. */
  readonly whereToGet?: string;
}

const RVU_FILES = 'On cms.gov, search for “PFS Relative Value Files” and download the newest zip (RVU26A, B, C or D).';

const FACTS: Record<DatasetKind, KindFacts> = {
  'pfs-rvu': {
    name: 'Physician fee schedule',
    what: 'Relative values, indicators and the conversion factor of each code.',
    whereToGet: RVU_FILES,
  },
  'pfs-gpci': {
    name: 'Geographic practice cost indices',
    what: 'What work, practice expense and malpractice cost in each payment locality.',
    whereToGet: RVU_FILES,
  },
  'pfs-localities': {
    name: 'Payment localities',
    what: 'The counties of each payment locality.',
    whereToGet: RVU_FILES,
  },
  'pfs-anesthesia': {
    name: 'Anesthesia conversion factors',
    what: 'What one anesthesia unit is paid in each payment locality.',
    whereToGet: RVU_FILES,
  },
  'pfs-opps-cap': {
    name: 'Imaging payment caps',
    what: 'The most the physician fee schedule pays for the technical part of imaging, by payment locality.',
    whereToGet: RVU_FILES,
  },
  'opps-addendum-b': {
    name: 'Hospital outpatient payment',
    what: 'How the hospital outpatient system pays each code: status, payment group and rate.',
    whereToGet: 'On cms.gov, search for “OPPS Addendum B” and download the newest “Addendum B” zip.',
  },
  'asc-addenda': {
    name: 'Ambulatory surgery center payment',
    what: 'Which codes a surgery center is paid for, and how much.',
    whereToGet:
      'On cms.gov, search for “ASC Payment Rates Addenda” and download the newest “Addenda AA, BB, DD1, DD2, EE”.',
  },
  'asp-limits': {
    name: 'Part B drug payment limits',
    what: 'The Medicare payment limit of a drug for one billing unit.',
    whereToGet: 'On cms.gov, search for “ASP Pricing Files” and download the newest “ASP Pricing File”.',
  },
  'dmepos-fees': {
    name: 'Equipment and supply fees',
    what: 'Fees of equipment, prosthetics, orthotics and supplies in each state, in rural areas and elsewhere.',
    whereToGet: 'On cms.gov, search for “DMEPOS Fee Schedule” and download the newest zip.',
  },
  'clfs-fees': {
    name: 'Laboratory fees',
    what: 'What is paid for each clinical laboratory test.',
    whereToGet: 'On cms.gov, search for “Clinical Laboratory Fee Schedule Files” and download the newest zip.',
  },
  ...EDIT_FACTS,
  ...CPT_TEXT_FACTS,
  [OWN_LIST_KIND]: {
    name: 'Lists of your own',
    what: 'Codes and texts from a table of yours, each list on a page of its own under Browse.',
    whereToGet: 'Any table with a column of codes and a column of texts can be imported.',
  },
};

/** `Part B drug payment limits`. */
export function datasetName(kind: DatasetKind): string {
  return FACTS[kind].name;
}

/** One sentence for a person who has never seen such a file. */
export function whatDatasetGives(kind: DatasetKind): string {
  return FACTS[kind].what;
}

/** One sentence on finding the file at the publisher's. */
export function whereToGetDataset(kind: DatasetKind): string {
  return FACTS[kind].whereToGet ?? 'On cms.gov, search for “NCCI edits” and download the newest zip.';
}

/** `Part B drug payment limits, October 2025`. */
export function datasetTitle(kind: DatasetKind, period: DatasetPeriod): string {
  return `${datasetName(kind)}, ${editionName(period)}`;
}

/** Editions take each other's place where this and the first day are the same: a list of one name never that of another. */
export function datasetSlot({ kind, listName }: Pick<Dataset, 'kind' | 'listName'>): string {
  return listName === undefined ? kind : `${kind} ${foldListName(listName)}`;
}
