/** The systems a code can belong to. HCPCS modifiers travel in the HCPCS files but are a system of their own. */
export const CODE_SYSTEMS = ['hcpcs', 'hcpcsmod', 'icd10cm'] as const;
export type CodeSystem = (typeof CODE_SYSTEMS)[number];

/** What one publisher releases together, and what is installed, switched and rolled back together. */
export const RELEASE_SERIES = ['hcpcs', 'icd10cm'] as const;
export type ReleaseSeries = (typeof RELEASE_SERIES)[number];

const SERIES_OF: Record<CodeSystem, ReleaseSeries> = { hcpcs: 'hcpcs', hcpcsmod: 'hcpcs', icd10cm: 'icd10cm' };

export function seriesOf(system: CodeSystem): ReleaseSeries {
  return SERIES_OF[system];
}

const NAMES: Record<CodeSystem, string> = {
  hcpcs: 'HCPCS Level II',
  hcpcsmod: 'HCPCS modifier',
  icd10cm: 'ICD-10-CM',
};

/** The name a coder uses for the system. */
export function systemName(system: CodeSystem): string {
  return NAMES[system];
}

const SERIES_NAMES: Record<ReleaseSeries, string> = { hcpcs: 'HCPCS Level II', icd10cm: 'ICD-10-CM' };

export function seriesName(series: ReleaseSeries): string {
  return SERIES_NAMES[series];
}
