import type { ReleaseSeries } from '../../data/domain/codeSystem.ts';

/** Where the current release of a series is published, and how much of it there must be. */
export interface OfficialSource {
  readonly series: ReleaseSeries;
  /** The page that links the releases, or the zip itself. */
  readonly address: string;
  /** Fewer records than this are not a whole release. */
  readonly leastRecords: number;
}

/**
 * The only addresses `npm run data:official` goes to by itself; both are pages of CMS (cms.gov, seen 2026). CMS publishes HCPCS Level II,
 * and ICD-10-CM together with CDC/NCHS. Names of the zips change from release to release, so the pages are read for them.
 */
export const OFFICIAL_SOURCES: readonly OfficialSource[] = [
  {
    series: 'hcpcs',
    address: 'https://www.cms.gov/medicare/coding-billing/healthcare-common-procedure-system/quarterly-update',
    leastRecords: 7_500,
  },
  { series: 'icd10cm', address: 'https://www.cms.gov/medicare/coding-billing/icd-10-codes', leastRecords: 90_000 },
];
