import { type CalendarDate, parseCompactDate } from '../../../domain/calendarDate.ts';
import { dayNumberOf } from '../../../domain/ncci/dayNumber.ts';
import { NO_DAY } from '../../../domain/ncci/ptpRows.ts';

/** No edit is older than the program. Source: CMS, NCCI began on 1 January 1996. */
const FIRST_DAY = '1996-01-01' as CalendarDate;
const LAST_DAY = '2100-01-01' as CalendarDate;

/** The days of a file are few and come again and again: each is read once. */
export class DayCells {
  private readonly known = new Map<number, number | undefined>();

  /**
   * @param compact `YYYYMMDD` as a number
   * @returns the day number; `undefined` where it is no day, or none an edit can have
   */
  dayOf(compact: number): number | undefined {
    if (this.known.has(compact)) return this.known.get(compact);
    const date = parseCompactDate(String(compact));
    const day = date === undefined || date < FIRST_DAY || date > LAST_DAY ? undefined : dayNumberOf(date);
    this.known.set(compact, day);
    return day;
  }
}

/** A blank, or the `*` of a pair that is still in force. */
export function dayOfCell(text: string, days: DayCells): number | undefined {
  const cell = text.trim();
  if (cell === '' || cell === '*') return NO_DAY;
  return /^\d{8}$/.test(cell) ? days.dayOf(Number(cell)) : undefined;
}
