import { type CalendarDate, parseCalendarDate } from './calendarDate.ts';

const ORDINAL = /^(\d{4})(\d{3})$/;
const MS_A_DAY = 86_400_000;

/** Reads `YYYYDDD`, the day of the year counted from 001: the form of the add-on code files since 2022. */
export function parseOrdinalDate(text: string): CalendarDate | undefined {
  const [, year = '', day = ''] = ORDINAL.exec(text) ?? [];
  if (Number(day) === 0) return undefined;
  const date = new Date(Date.UTC(Number(year), 0, 1) + (Number(day) - 1) * MS_A_DAY).toISOString().slice(0, 10);
  return date.startsWith(year) ? parseCalendarDate(date) : undefined;
}
