import type { CalendarDate } from './calendarDate.ts';
import { longDate, monthAndYear } from './dateWords.ts';

/** The days an edition is for, the first and the last. */
export interface DatasetPeriod {
  readonly effectiveFrom: CalendarDate;
  readonly effectiveThrough: CalendarDate;
}

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** @param quarter 1 to 4 */
export function quarterPeriod(year: number, quarter: number): DatasetPeriod {
  const month = String((quarter - 1) * 3 + 1).padStart(2, '0');
  return {
    effectiveFrom: `${year}-${month}-01` as CalendarDate,
    effectiveThrough: `${year}-${LAST_DAYS[quarter - 1] ?? '12-31'}` as CalendarDate,
  };
}

export function yearPeriod(year: number): DatasetPeriod {
  return { effectiveFrom: `${year}-01-01` as CalendarDate, effectiveThrough: `${year}-12-31` as CalendarDate };
}

/** The quarter that holds a month, 1 to 12. */
export function quarterOfMonth(month: number): number {
  return Math.ceil(month / 3);
}

/** `October 2025` by its first month; `2025` where it is a whole calendar year. */
export function editionName({ effectiveFrom, effectiveThrough }: DatasetPeriod): string {
  const isYear = effectiveFrom.endsWith('-01-01') && effectiveThrough === `${effectiveFrom.slice(0, 4)}-12-31`;
  return isYear ? effectiveFrom.slice(0, 4) : monthAndYear(effectiveFrom);
}

/** Whether a day falls into the period. */
export function covers({ effectiveFrom, effectiveThrough }: DatasetPeriod, day: CalendarDate): boolean {
  return effectiveFrom <= day && day <= effectiveThrough;
}

/** Said of what is for other days than the one looked at; empty where it is for that day. */
export function otherDaysWords(period: DatasetPeriod, day: CalendarDate): string {
  if (covers(period, day)) return '';
  return `For ${longDate(period.effectiveFrom)} to ${longDate(period.effectiveThrough)}, not for ${longDate(day)}.`;
}
