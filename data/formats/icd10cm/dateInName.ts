import { type CalendarDate, parseCalendarDate } from '../../domain/calendarDate.ts';

const MONTHS: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])jan(?:uary)?(?![a-z])/i, '01'],
  [/(?<![a-z])apr(?:il)?(?![a-z])/i, '04'],
  [/(?<![a-z])jul(?:y)?(?![a-z])/i, '07'],
];
const YEAR = /(?<!\d)20[1-9]\d(?!\d)/;
const FISCAL_START = '10-01';

/**
 * When an ICD-10-CM release takes effect, as far as the names of the file tell; the files themselves carry no date.
 *
 * A year alone is a fiscal year, which begins on 1 October of the year before (2025 means 2024-10-01). With January,
 * April or July it is an update within that fiscal year, from the first of that month.
 *
 * @param names the most telling first: the member of the zip, then the chosen file.
 */
export function dateInNames(names: readonly string[]): CalendarDate | undefined {
  const year = firstFound(names, name => YEAR.exec(name)?.[0]);
  if (year === undefined) return undefined;
  const month = firstFound(names, name => MONTHS.find(([pattern]) => pattern.test(name))?.[1]);
  return parseCalendarDate(month ? `${year}-${month}-01` : `${Number(year) - 1}-${FISCAL_START}`);
}

function firstFound(names: readonly string[], find: (name: string) => string | undefined): string | undefined {
  for (const name of names) {
    const found = find(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
