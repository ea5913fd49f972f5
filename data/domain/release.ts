import type { CalendarDate } from './calendarDate.ts';
import { type ReleaseSeries, seriesName } from './codeSystem.ts';
import { monthAndYear } from './dateWords.ts';

/** Where the records of a release were read from. */
export interface ReleaseSource {
  /** Name of the file the person chose. */
  readonly fileName: string;
  /** Name of the member inside the zip, where there was one. */
  readonly memberName?: string;
  readonly byteLength: number;
  /** SHA-256 of the chosen file, lower-case hex. */
  readonly sha256: string;
}

/** What is counted before a release is installed and verified after. */
export interface ReleaseCounts {
  /** All records. */
  readonly records: number;
  readonly codes: number;
  readonly modifiers: number;
  /** Usable on the release's effective date (HCPCS: not terminated before it). */
  readonly active: number;
  readonly terminated: number;
  /** ICD-10-CM rows that need more characters. */
  readonly headers: number;
  readonly billable: number;
}

/** `starter` is the small bundled pack: not a full code set, and said so wherever it shows. */
export type ReleaseKind = 'official' | 'starter';

/** A release as it is told to a person and kept with the records. */
export interface Release {
  /** Unique and stable: series, effective date and content hash, e.g. `hcpcs-2025-01-01-3fa9c1d2`. */
  readonly id: string;
  readonly series: ReleaseSeries;
  readonly kind: ReleaseKind;
  /** `HCPCS January 2025`, `ICD-10-CM FY2025`. */
  readonly title: string;
  readonly effectiveFrom: CalendarDate;
  readonly source: ReleaseSource;
  readonly counts: ReleaseCounts;
}

/**
 * The name people use for a release. ICD-10-CM goes by fiscal year, which begins on 1 October of the
 * year before; a release that takes effect within the year (the April update) names its month too.
 */
export function releaseTitle(series: ReleaseSeries, effectiveFrom: CalendarDate): string {
  const year = Number(effectiveFrom.slice(0, 4));
  const month = Number(effectiveFrom.slice(5, 7));
  if (series === 'hcpcs') return `HCPCS ${monthAndYear(effectiveFrom)}`;
  if (month === 10) return `ICD-10-CM FY${year + 1}`;
  return `ICD-10-CM FY${month > 10 ? year + 1 : year} (${monthAndYear(effectiveFrom)})`;
}

/** What a release is called in the middle of a sentence: `HCPCS January 2025`, `the ICD-10-CM starter pack`. */
export function releaseInSentence({ title, kind, series }: Pick<Release, 'title' | 'kind' | 'series'>): string {
  return kind === 'starter' ? `the ${seriesName(series)} starter pack` : title;
}

/** The same where the sentence begins with it. */
export function releaseAtStart(release: Pick<Release, 'title' | 'kind' | 'series'>): string {
  const name = releaseInSentence(release);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
