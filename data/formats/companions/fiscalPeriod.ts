import { type CalendarDate, parseCalendarDate } from '../../domain/calendarDate.ts';
import { dateInNames } from '../icd10cm/dateInName.ts';

export interface Period {
  readonly effectiveFrom: CalendarDate;
  readonly effectiveThrough: CalendarDate;
}

/**
 * What an edition of the ICD-10-CM lists is for: the fiscal year it names (2021 is 2020-10-01 to 2021-09-30), from
 * the month of an update on where a name of the file tells one of that year.
 *
 * @param version as the file gives it: a year
 * @param names the most telling first: the member of the zip, then the chosen file
 */
export function fiscalPeriod(version: string, names: readonly string[]): Period | undefined {
  const year = /^20\d{2}$/.test(version) ? Number(version) : undefined;
  if (year === undefined) return undefined;
  const start = parseCalendarDate(`${year - 1}-10-01`);
  const effectiveThrough = parseCalendarDate(`${year}-09-30`);
  if (start === undefined || effectiveThrough === undefined) return undefined;
  const named = dateInNames(names);
  const isWithin = named !== undefined && named > start && named <= effectiveThrough;
  return { effectiveFrom: isWithin ? named : start, effectiveThrough };
}
