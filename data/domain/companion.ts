import type { CalendarDate } from './calendarDate.ts';
import type { ReleaseSeries } from './codeSystem.ts';
import { monthAndYear } from './dateWords.ts';
import type { ReleaseSource } from './release.ts';

/**
 * Official files that say more about the codes of a release: the tabular list with its notes, the alphabetic index,
 * its tables, and the crosswalk from drug products to HCPCS codes. Each kind is installed, switched and rolled back
 * by itself.
 */
export const COMPANION_KINDS = [
  'icd10cm-tabular',
  'icd10cm-index',
  'icd10cm-drugs',
  'icd10cm-neoplasms',
  'icd10cm-external-causes',
  'hcpcs-ndc-crosswalk',
] as const;
export type CompanionKind = (typeof COMPANION_KINDS)[number];

export interface CompanionCounts {
  /** Entries of the file: tabular rows, index terms, crosswalk rows. */
  readonly records: number;
  /** Different names with a code, as search will know them. */
  readonly names: number;
  /** Different codes these names stand for. */
  readonly codes: number;
}

/** A companion file as it is told to a person and kept with its records. */
export interface Companion {
  /** Unique and stable: kind, first day and content hash, e.g. `icd10cm-tabular-2020-10-01-3fa9c1d2`. */
  readonly id: string;
  readonly kind: CompanionKind;
  /** `ICD-10-CM Tabular List FY2021`. */
  readonly title: string;
  readonly effectiveFrom: CalendarDate;
  /** The last day it was made for. */
  readonly effectiveThrough: CalendarDate;
  readonly source: ReleaseSource;
  readonly counts: CompanionCounts;
  /** The headings of a table's columns, from its second column on; absent where the file is no table. */
  readonly columns?: readonly string[];
}

const SERIES_OF: Record<CompanionKind, ReleaseSeries> = {
  'icd10cm-tabular': 'icd10cm',
  'icd10cm-index': 'icd10cm',
  'icd10cm-drugs': 'icd10cm',
  'icd10cm-neoplasms': 'icd10cm',
  'icd10cm-external-causes': 'icd10cm',
  'hcpcs-ndc-crosswalk': 'hcpcs',
};

/** The releases whose codes a companion speaks of. */
export function companionSeries(kind: CompanionKind): ReleaseSeries {
  return SERIES_OF[kind];
}

const NAMES: Record<CompanionKind, string> = {
  'icd10cm-tabular': 'ICD-10-CM Tabular List',
  'icd10cm-index': 'ICD-10-CM Index to Diseases and Injuries',
  'icd10cm-drugs': 'ICD-10-CM Table of Drugs and Chemicals',
  'icd10cm-neoplasms': 'ICD-10-CM Table of Neoplasms',
  'icd10cm-external-causes': 'ICD-10-CM External Cause Index',
  'hcpcs-ndc-crosswalk': 'NDC to HCPCS crosswalk',
};

/** `ICD-10-CM Table of Neoplasms FY2026 (April 2026)`, `NDC to HCPCS crosswalk January 2026`. */
export function companionTitle(kind: CompanionKind, effectiveFrom: CalendarDate): string {
  return `${NAMES[kind]} ${editionOf(kind, effectiveFrom)}`;
}

/** Why search knows a name, as the end of a sentence: "Classical cholera: inclusion term, ICD-10-CM tabular 2021". */
export function companionLabel(kind: CompanionKind, effectiveFrom: CalendarDate): string {
  switch (kind) {
    case 'icd10cm-tabular':
      return `inclusion term, ICD-10-CM tabular ${fiscalYear(effectiveFrom)}`;
    case 'icd10cm-index':
      return 'ICD-10-CM index';
    case 'icd10cm-drugs':
      return 'ICD-10-CM index: drug table';
    case 'icd10cm-neoplasms':
      return 'ICD-10-CM index: neoplasm table';
    case 'icd10cm-external-causes':
      return 'ICD-10-CM index: external causes';
    case 'hcpcs-ndc-crosswalk':
      return `product name, NDC crosswalk ${monthAndYear(effectiveFrom)}`;
  }
}

/** ICD-10-CM goes by fiscal year, which begins on 1 October of the year before. */
function fiscalYear(effectiveFrom: CalendarDate): number {
  return Number(effectiveFrom.slice(0, 4)) + (Number(effectiveFrom.slice(5, 7)) >= 10 ? 1 : 0);
}

function editionOf(kind: CompanionKind, effectiveFrom: CalendarDate): string {
  if (companionSeries(kind) === 'hcpcs') return monthAndYear(effectiveFrom);
  const year = `FY${fiscalYear(effectiveFrom)}`;
  return effectiveFrom.slice(5, 7) === '10' ? year : `${year} (${monthAndYear(effectiveFrom)})`;
}
