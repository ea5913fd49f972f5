declare const brand: unique symbol;

/** An ISO calendar date, `YYYY-MM-DD`; compares correctly as a string. No time, no zone. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/** Reads `YYYY-MM-DD`; `undefined` for anything that is not a day of the calendar (2025-02-30). */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const match = ISO.exec(text);
  return match ? fromParts(match) : undefined;
}

/** Reads `YYYYMMDD`, the form of the HCPCS files (record layout, "CCYYMMDD"). */
export function parseCompactDate(text: string): CalendarDate | undefined {
  const match = COMPACT.exec(text);
  return match ? fromParts(match) : undefined;
}

function fromParts([, year = '', month = '', day = '']: RegExpExecArray): CalendarDate | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const iso = `${year}-${month}-${day}`;
  return date.toISOString().slice(0, 10) === iso ? (iso as CalendarDate) : undefined;
}

/** `20250101` for `2025-01-01`: a number that compares like the date, for typed arrays; 0 for none. */
export function dateNumber(date: CalendarDate | undefined): number {
  return date === undefined ? 0 : Number(date.replaceAll('-', ''));
}

/** The calendar day of a clock reading, in the clock's own time zone. The only place that turns a time into a day. */
export function calendarDateOf(now: Date): CalendarDate {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${day}` as CalendarDate;
}

/** The day `days` later; earlier where it is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10) as CalendarDate;
}
