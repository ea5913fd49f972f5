import { type CalendarDate, parseCalendarDate, parseCompactDate } from '../../domain/calendarDate.ts';

/** Month first, as dates are written where these codes are used. */
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** Reads `2026-01-31`, `20260131` or `1/31/2026`; `undefined` for anything else, also for two digits of a year. */
export function parseListDate(text: string): CalendarDate | undefined {
  const [, month = '', day = '', year = ''] = SLASHED.exec(text) ?? [];
  if (year !== '') return parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parseCalendarDate(text) ?? parseCompactDate(text);
}
