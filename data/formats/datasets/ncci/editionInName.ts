import { type CalendarDate, parseCalendarDate } from '../../../domain/calendarDate.ts';
import type { PairSetting } from '../../../domain/ncci/editSetting.ts';

/** `Eff_07-01-2026`. */
const FULL_DATE = /(?<!\d)(\d{2})-(\d{2})-(20\d{2})(?!\d)/;
/** `2024-07`, `2024-06-03`. */
const YEAR_MONTH = /(?<!\d)(20\d{2})-(\d{2})(?:-\d{2})?(?!\d)/;
/** `2024Q3`, `2024 Q3`, `V2026Q2`. */
const QUARTER = /(20\d{2})[\s_-]?Q([1-4])(?!\d)/i;
/** `v322r0`: edits of 1996 began with version 2.0; version 32.2 is the third quarter of 2026, its first digits the years since 1994. */
const VERSION = /(?<![a-z0-9])v?(\d{2})([0-3])r\d(?![a-z0-9])/i;

/**
 * The first day of the quarter a file of edits is for, as far as its names tell.
 *
 * @param names the most telling first: the member of the zip, then the chosen file
 */
export function quarterInNames(names: readonly string[]): CalendarDate | undefined {
  for (const name of names) {
    const quarter = quarterInName(name);
    if (quarter !== undefined) return quarter;
  }
  return undefined;
}

function quarterInName(name: string): CalendarDate | undefined {
  const full = FULL_DATE.exec(name);
  if (full) return quarterOf(Number(full[3]), Number(full[1]));
  const quarter = QUARTER.exec(name);
  if (quarter) return quarterOf(Number(quarter[1]), Number(quarter[2]) * 3 - 2);
  const version = VERSION.exec(name);
  if (version) return quarterOf(Number(version[1]) + 1994, Number(version[2]) * 3 + 1);
  const month = YEAR_MONTH.exec(name);
  return month ? quarterOf(Number(month[1]), Number(month[2])) : undefined;
}

function quarterOf(year: number, month: number): CalendarDate | undefined {
  const first = month - ((month - 1) % 3);
  return parseCalendarDate(`${year}-${String(first).padStart(2, '0')}-01`);
}

const PRACTITIONER = /ccipra|practitioner|physician/i;
const OUTPATIENT = /ccioph|outpatient|hospital|facility/i;

/** Whose pair edits they are, as far as the names tell: nothing in such a file does. */
export function pairSettingInNames(names: readonly string[]): PairSetting | undefined {
  for (const name of names) {
    if (PRACTITIONER.test(name)) return 'practitioner';
    if (OUTPATIENT.test(name)) return 'outpatient';
  }
  return undefined;
}
