import type { CalendarDate } from './calendarDate.ts';
import type { ReleaseSeries } from './codeSystem.ts';
import { longDate } from './dateWords.ts';
import type { Release } from './release.ts';

/** The last day of each quarter: CMS publishes HCPCS Level II for January, April, July and October. */
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;
/** ICD-10-CM is published for a fiscal year, 1 October to 30 September; an April update ends with its year. */
const FISCAL_YEAR_ENDS = ['09-30'] as const;

/** The last day a release is made for: after it the publisher's next one is in force. */
export function lastDayOfPeriod(series: ReleaseSeries, effectiveFrom: CalendarDate): CalendarDate {
  const year = Number(effectiveFrom.slice(0, 4));
  const ends = series === 'hcpcs' ? QUARTER_ENDS : FISCAL_YEAR_ENDS;
  const days = [year, year + 1].flatMap(each => ends.map(end => `${each}-${end}` as CalendarDate));
  return days.find(day => day >= effectiveFrom) ?? effectiveFrom;
}

/** Why what `release` says may not hold on `day`, in words; `undefined` where the day lies in its period. */
export function outOfPeriodWords(
  { series, title, effectiveFrom }: Pick<Release, 'series' | 'title' | 'effectiveFrom'>,
  day: CalendarDate,
): string | undefined {
  if (day < effectiveFrom) {
    return `${title} takes effect on ${longDate(effectiveFrom)}: before that day an earlier release is in force.`;
  }
  const lastDay = lastDayOfPeriod(series, effectiveFrom);
  if (day <= lastDay) return undefined;
  return `${title} was made for services through ${longDate(lastDay)}: a newer release may have changed this code.`;
}
