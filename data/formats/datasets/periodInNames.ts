import { type DatasetPeriod, quarterOfMonth, quarterPeriod, yearPeriod } from '../../domain/datasetPeriod.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?(?![a-z])/i;
const QUARTER = /(?<![a-z0-9])(?:q([1-4])|([1-4])q)(?![0-9])/i;
/** `RVU25D`: the year and the quarter as a letter. */
const RVU_RELEASE = /(?<![a-z])rvu(\d\d)([a-d])/i;
const YEAR = /(?<!\d)(20[1-9]\d)(?!\d)/;
/** `DMEPOS25`, `PPRRVU25`. */
const SHORT_YEAR = /(?<![a-z])[a-z]{3,}(\d\d)(?!\d)/i;

/**
 * The edition a file is, as far as names tell: a guess, to be confirmed by the person.
 *
 * @param names the most telling first: the member of the zip, then the chosen file.
 * @param knownYear from the file itself, where it says that much
 */
export function periodInNames(names: readonly string[], knownYear?: number): DatasetPeriod | undefined {
  const spaced = names.map(name => name.replaceAll('_', ' '));
  for (const name of spaced) {
    const [, shortYear, letter = ''] = RVU_RELEASE.exec(name) ?? [];
    if (shortYear !== undefined) {
      return quarterPeriod(knownYear ?? 2000 + Number(shortYear), 'abcd'.indexOf(letter.toLowerCase()) + 1);
    }
  }
  const year = knownYear ?? firstFound(spaced, yearIn);
  if (year === undefined) return undefined;
  const quarter = firstFound(spaced, quarterIn);
  return quarter === undefined ? yearPeriod(year) : quarterPeriod(year, quarter);
}

function yearIn(name: string): number | undefined {
  const year = YEAR.exec(name)?.[1];
  const short = SHORT_YEAR.exec(name)?.[1];
  return year !== undefined ? Number(year) : short !== undefined ? 2000 + Number(short) : undefined;
}

function quarterIn(name: string): number | undefined {
  const [, before, after] = QUARTER.exec(name) ?? [];
  const quarter = before ?? after;
  if (quarter !== undefined) return Number(quarter);
  const month = MONTH.exec(name)?.[1];
  return month === undefined ? undefined : quarterOfMonth(MONTHS.indexOf(month.toLowerCase()) + 1);
}

function firstFound<T>(names: readonly string[], find: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const found = find(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
