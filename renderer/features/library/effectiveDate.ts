import { type CalendarDate, parseCalendarDate } from '../../../data/domain/calendarDate.ts';
import type { ReleaseSeries } from '../../../data/domain/codeSystem.ts';
import { fail, ok, type Result } from '../../../data/domain/result.ts';
import type { SuggestedDate } from '../../../data/formats/parsedRelease.ts';

/** ICD-10-CM came into use on 1 October 2015; the oldest HCPCS file in today's layout is of 2000. */
const EARLIEST: Record<ReleaseSeries, string> = { hcpcs: '2000-01-01', icd10cm: '2015-10-01' };

/** A release is published weeks before it takes effect, not years. */
const YEARS_AHEAD = 2;

/** Reads the day a person gave for when a release takes effect. The error is for the person. */
export function checkEffectiveDate(
  text: string,
  series: ReleaseSeries,
  today: CalendarDate,
): Result<CalendarDate, string> {
  const date = parseCalendarDate(text);
  if (date === undefined) return fail('Enter the day this release takes effect.');
  if (date < EARLIEST[series]) return fail('No release of this code system is that old. Check the year.');
  const lastYear = Number(today.slice(0, 4)) + YEARS_AHEAD;
  if (Number(date.slice(0, 4)) > lastYear) return fail('That is years ahead. Check the year.');
  return ok(date);
}

/** Where the suggestion came from, so that a person knows whether to check it. */
export function whereDateCameFrom(suggested: SuggestedDate | undefined): string {
  switch (suggested?.from) {
    case 'records':
      return 'From the dates in the file.';
    case 'file-name':
      return 'From the file name, please check.';
    case undefined:
      return 'Nothing in the file tells this date. It is on the page you downloaded the file from.';
  }
}
