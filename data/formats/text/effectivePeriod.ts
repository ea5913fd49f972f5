import { type CalendarDate, parseCalendarDate } from '../../domain/calendarDate.ts';
import type { DatasetPeriod } from '../../domain/datasetPeriod.ts';

/** `Effective January 1, 2026 through March 31, 2026`, as CMS heads its drug files. */
const PERIOD = /effective\s+(\w+ \d{1,2},? \d{4})\s+through\s+(\w+ \d{1,2},? \d{4})/i;

/** The period a heading of a file names. */
export function periodInHeading(heading: string): DatasetPeriod | undefined {
  const [, from = '', through = ''] = PERIOD.exec(heading) ?? [];
  const effectiveFrom = dateInWords(from);
  const effectiveThrough = dateInWords(through);
  if (effectiveFrom === undefined || effectiveThrough === undefined || effectiveThrough < effectiveFrom)
    return undefined;
  return { effectiveFrom, effectiveThrough };
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** `January 1, 2026`. */
function dateInWords(words: string): CalendarDate | undefined {
  const [, month = '', day = '', year = ''] = /^(\w+) (\d{1,2}),? (\d{4})$/.exec(words) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return parseCalendarDate(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
