import type { CalendarDate } from '../calendarDate.ts';

const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01: fits 16 bits until the year 2149. */
export function dayNumberOf(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_A_DAY;
}

/** @param dayNumber made by `dayNumberOf`. */
export function dateOfDayNumber(dayNumber: number): CalendarDate {
  return new Date(dayNumber * MS_A_DAY).toISOString().slice(0, 10) as CalendarDate;
}
