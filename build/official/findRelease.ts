import { type CalendarDate, parseCalendarDate } from '../../data/domain/calendarDate.ts';
import type { ReleaseSeries } from '../../data/domain/codeSystem.ts';

/** A release somebody links to, and the day its name says it takes effect. */
export interface LinkedRelease {
  readonly address: string;
  readonly effectiveFrom: CalendarDate;
}

const ZIP = /(?:https?:\/\/[a-z0-9.:-]+)?\/[a-z0-9/._-]*?([a-z0-9._-]+\.zip)/gi;
const HCPCS_NAME = /^(january|april|july|october)-(\d{4})-alpha-numeric-hcpcs-file[a-z0-9._-]*\.zip$/;
const ICD_NAME = /^(april-1-)?(\d{4})-code-descriptions(?:-in)?-tabular-order[a-z0-9._-]*\.zip$/;
const MONTHS: Readonly<Record<string, string>> = { january: '01', april: '04', july: '07', october: '10' };

/**
 * The newest release a page links to that is in force on `today`; of two of the same day the one said to be updated.
 *
 * @param page HTML; only the addresses in it are looked at.
 * @param base address of the page.
 */
export function findRelease(
  page: string,
  base: string,
  series: ReleaseSeries,
  today: CalendarDate,
): LinkedRelease | undefined {
  const linked = [...page.matchAll(ZIP)].flatMap(([link, name = '']) => {
    const effectiveFrom = dateInZipName(name, series);
    return effectiveFrom !== undefined && effectiveFrom <= today
      ? [{ address: new URL(link, base).href, effectiveFrom }]
      : [];
  });
  return linked.toSorted((one, two) => compare(rank(one), rank(two))).at(-1);
}

/**
 * The day a release takes effect, from the name CMS gives its zip: `july-2025-alpha-numeric-hcpcs-file.zip`,
 * `2025-code-descriptions-tabular-order.zip` (a fiscal year, from October of the year before), `april-1-2025-code-…`.
 */
export function dateInZipName(name: string, series: ReleaseSeries): CalendarDate | undefined {
  const lower = name.toLowerCase();
  if (series === 'hcpcs') {
    const [, month = '', year = ''] = HCPCS_NAME.exec(lower) ?? [];
    return parseCalendarDate(`${year}-${MONTHS[month]}-01`);
  }
  const [, april, year = ''] = ICD_NAME.exec(lower) ?? [];
  return parseCalendarDate(april === undefined ? `${Number(year) - 1}-10-01` : `${year}-04-01`);
}

function rank({ effectiveFrom, address }: LinkedRelease): string {
  return `${effectiveFrom} ${/updated/i.test(address) ? 1 : 0}`;
}

function compare(one: string, two: string): number {
  if (one === two) return 0;
  return one < two ? -1 : 1;
}
