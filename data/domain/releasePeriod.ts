import { addDays, type CalendarDate } from './calendarDate.ts';
import type { ReleaseSeries } from './codeSystem.ts';
import { longDate } from './dateWords.ts';
import { type Release, releaseAtStart } from './release.ts';

/** The last day of each quarter: CMS publishes HCPCS Level II for January, April, July and October. */
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;
/** ICD-10-CM is published for a fiscal year, 1 October to 30 September; an April update ends with its year. */
const FISCAL_YEAR_ENDS = ['09-30'] as const;

/** From its first through its last day, both included. */
export interface Period {
  readonly from: CalendarDate;
  readonly through: CalendarDate;
}

/** The last day a release is made for: after it the publisher's next one is in force. */
export function lastDayOfPeriod(series: ReleaseSeries, effectiveFrom: CalendarDate): CalendarDate {
  return lastDaysAround(series, effectiveFrom).find(day => day >= effectiveFrom) ?? effectiveFrom;
}

/** The quarter or fiscal year `day` lies in: what the publisher makes one edition for. */
export function publicationPeriod(series: ReleaseSeries, day: CalendarDate): Period {
  const lastDays = lastDaysAround(series, day);
  const at = lastDays.findIndex(each => each >= day);
  return { from: addDays(lastDays[at - 1] ?? day, 1), through: lastDays[at] ?? day };
}

/** Last days of periods, in order, some of them before and some on or after `day`. */
function lastDaysAround(series: ReleaseSeries, day: CalendarDate): readonly CalendarDate[] {
  const year = Number(day.slice(0, 4));
  const ends = series === 'hcpcs' ? QUARTER_ENDS : FISCAL_YEAR_ENDS;
  return [year - 1, year, year + 1].flatMap(each => ends.map(end => `${each}-${end}` as CalendarDate));
}

/** That `release` does not count yet on `day`, in words; `undefined` where it does, or did. */
export function beforePeriodWords(
  release: Pick<Release, 'title' | 'kind' | 'series' | 'effectiveFrom'>,
  day: CalendarDate,
): string | undefined {
  const { effectiveFrom } = release;
  if (day >= effectiveFrom) return undefined;
  return `${releaseAtStart(release)} takes effect on ${longDate(effectiveFrom)}: before that day an earlier release is in force.`;
}

/** That the time `release` is made for has passed by `day`, in words; `undefined` where it has not. */
export function afterPeriodWords(
  { series, effectiveFrom }: Pick<Release, 'series' | 'effectiveFrom'>,
  day: CalendarDate,
): string | undefined {
  const lastDay = lastDayOfPeriod(series, effectiveFrom);
  if (day <= lastDay) return undefined;
  return `Made for days through ${longDate(lastDay)}: later changes are not in it.`;
}
