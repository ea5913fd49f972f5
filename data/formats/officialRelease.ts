import type { CalendarDate } from '../domain/calendarDate.ts';
import { type Release, releaseTitle } from '../domain/release.ts';
import { countRecords } from '../domain/releaseCounts.ts';
import type { ParsedRelease } from './parsedRelease.ts';

/** What was read, as a release. The same file, said to take effect on the same day, is the same release. */
export function officialRelease({ series, source, records }: ParsedRelease, effectiveFrom: CalendarDate): Release {
  return {
    id: `${series}-${effectiveFrom}-${source.sha256.slice(0, 8)}`,
    series,
    kind: 'official',
    title: releaseTitle(series, effectiveFrom),
    effectiveFrom,
    source,
    counts: countRecords(records, effectiveFrom),
  };
}
