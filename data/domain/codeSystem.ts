/**
 * The systems a code can belong to. HCPCS modifiers travel in the HCPCS files but are a system of their own. CPT is the
 * AMA's: no release of it is here, a code is known by its number from the fee files a person imports (ADR 0111). The
 * places in this list are kept in search snapshots: new ones go to the end, four at most.
 */
export const CODE_SYSTEMS = ['hcpcs', 'hcpcsmod', 'icd10cm', 'cpt'] as const;
export type CodeSystem = (typeof CODE_SYSTEMS)[number];

/** Those with releases of their own, which search goes through. */
export const SEARCHED_SYSTEMS = ['hcpcs', 'hcpcsmod', 'icd10cm'] as const satisfies readonly CodeSystem[];
export type SearchedSystem = (typeof SEARCHED_SYSTEMS)[number];

/** What one publisher releases together, and what is installed, switched and rolled back together. */
export const RELEASE_SERIES = ['hcpcs', 'icd10cm'] as const;
export type ReleaseSeries = (typeof RELEASE_SERIES)[number];

const SERIES_OF: Record<CodeSystem, ReleaseSeries> = {
  hcpcs: 'hcpcs',
  hcpcsmod: 'hcpcs',
  icd10cm: 'icd10cm',
  cpt: 'hcpcs',
};

export function seriesOf(system: CodeSystem): ReleaseSeries {
  return SERIES_OF[system];
}

const NAMES: Record<CodeSystem, string> = {
  hcpcs: 'HCPCS Level II',
  hcpcsmod: 'HCPCS modifier',
  icd10cm: 'ICD-10-CM',
  cpt: 'CPT',
};

/** The name a coder uses for the system. */
export function systemName(system: CodeSystem): string {
  return NAMES[system];
}

const SERIES_NAMES: Record<ReleaseSeries, string> = { hcpcs: 'HCPCS Level II', icd10cm: 'ICD-10-CM' };

export function seriesName(series: ReleaseSeries): string {
  return SERIES_NAMES[series];
}
