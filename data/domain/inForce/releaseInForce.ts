import { addDays, type CalendarDate } from '../calendarDate.ts';
import type { ReleaseSeries } from '../codeSystem.ts';
import { type Release, releaseTitle } from '../release.ts';
import { lastDayOfPeriod, type Period, publicationPeriod } from '../releasePeriod.ts';

/** Which installed release counts on a day, or which one would have to be installed for that day. */
export type ReleaseInForce =
  | { readonly kind: 'in-force'; readonly release: Release; readonly period: Period }
  | { readonly kind: 'release-not-loaded'; readonly missing: MissingRelease };

/** What no installed release covers. */
export interface MissingRelease {
  readonly series: ReleaseSeries;
  /** The edition the publisher made for that time: `ICD-10-CM FY2022`, `HCPCS April 2025`. */
  readonly title: string;
  readonly period: Period;
}

/**
 * The installed release of `series` in force on `day`; never another one in its place.
 *
 * A release counts from its effective date until the next installed one takes over, and never beyond the period it was
 * published for: a calendar quarter for HCPCS Level II (CMS, "HCPCS Quarterly Update"), the fiscal year for ICD-10-CM, whose
 * updates within the year (January 2021, April 1 since 2022) end with that year. A starter pack counts only where no
 * official release does.
 *
 * @param releases of two with the same effective date the first in the list counts.
 */
export function releaseInForceOn(
  releases: readonly Release[],
  series: ReleaseSeries,
  day: CalendarDate,
): ReleaseInForce {
  for (const kind of ['official', 'starter'] as const) {
    const dated = releasePeriods(releases, series, kind);
    const found = dated.find(({ period }) => period.from <= day && day <= period.through);
    if (found !== undefined) return { kind: 'in-force', ...found };
  }
  return { kind: 'release-not-loaded', missing: missingRelease(releases, series, day) };
}

export interface DatedRelease {
  readonly release: Release;
  readonly period: Period;
}

/** The releases of one kind, the oldest first, each with the days it counts; of one effective date only the first in the list. */
export function releasePeriods(
  releases: readonly Release[],
  series: ReleaseSeries,
  kind: Release['kind'] = 'official',
): readonly DatedRelease[] {
  const byDate = new Map<CalendarDate, Release>();
  for (const release of releases) {
    const counts = release.series === series && release.kind === kind;
    if (counts && !byDate.has(release.effectiveFrom)) byDate.set(release.effectiveFrom, release);
  }
  const inOrder = [...byDate.values()].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  return inOrder.map((release, at) => {
    const from = release.effectiveFrom;
    return { release, period: { from, through: cutBefore(inOrder[at + 1], lastDayOfPeriod(series, from)) } };
  });
}

/** The edition missing on a day no official release covers. */
export function missingRelease(releases: readonly Release[], series: ReleaseSeries, day: CalendarDate): MissingRelease {
  const { from, through } = publicationPeriod(series, day);
  const next = releasePeriods(releases, series).find(({ period }) => period.from > day)?.release;
  return { series, title: releaseTitle(series, from), period: { from, through: cutBefore(next, through) } };
}

function cutBefore(next: Release | undefined, through: CalendarDate): CalendarDate {
  return next !== undefined && next.effectiveFrom <= through ? addDays(next.effectiveFrom, -1) : through;
}

/** ICD-10-CM has been updated on April 1 within the fiscal year since 2022 (CDC/NCHS, "ICD-10-CM files"). */
const FIRST_APRIL_UPDATE = '2022-04-01';

/**
 * The day of an update that may stand between `release` and `day` and is not installed; its edition may have been published
 * without new codes too, so `release` still counts.
 */
export function possibleUpdate(release: Release, day: CalendarDate): CalendarDate | undefined {
  if (release.series !== 'icd10cm') return undefined;
  const year = Number(lastDayOfPeriod('icd10cm', release.effectiveFrom).slice(0, 4));
  const april = `${year}-04-01` as CalendarDate;
  return april >= FIRST_APRIL_UPDATE && release.effectiveFrom < april && april <= day ? april : undefined;
}
