import type { CalendarDate } from './calendarDate.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `June 30, 2024`. Made from the digits of the date, so no time zone can move the day. */
export function longDate(date: CalendarDate): string {
  return `${monthName(date)} ${Number(date.slice(8, 10))}, ${date.slice(0, 4)}`;
}

/** `June 2024`. */
export function monthAndYear(date: CalendarDate): string {
  return `${monthName(date)} ${date.slice(0, 4)}`;
}

/** 6 for `June`, also in short (`Jun`) and in any case; `undefined` for what is no month. */
export function monthNumber(name: string): number | undefined {
  const start = name.trim().toLowerCase();
  const at = start.length < 3 ? -1 : MONTHS.findIndex(month => month.toLowerCase().startsWith(start));
  return at === -1 ? undefined : at + 1;
}

/** `June`. */
function monthName(date: CalendarDate): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
}
