import { type DatasetPeriod, quarterOfMonth, quarterPeriod } from '../../../domain/datasetPeriod.ts';
import { dateOfDayNumber } from '../../../domain/ncci/dayNumber.ts';
import { NO_DAY, type PtpRows } from '../../../domain/ncci/ptpRows.ts';

const QUARTER_START = /-(?:01|04|07|10)-01$/;
/** One mistyped day must not move an edition: a quarter counts from this many rows on. */
const ENOUGH = 3;

/**
 * The quarter a file of pair edits is for: every quarter some edits begin on its first day and some end the day before,
 * so it is the newest first day of a quarter that several rows begin on or have just ended before.
 */
export function quarterOfEdits({ from, through }: PtpRows): DatasetPeriod | undefined {
  const counts = new Map<number, number>();
  const count = (day: number): void => {
    counts.set(day, (counts.get(day) ?? 0) + 1);
  };
  for (const day of from) if (day !== NO_DAY) count(day);
  for (const day of through) if (day !== NO_DAY) count(day + 1);
  const newest = [...counts]
    .filter(([, times]) => times >= ENOUGH)
    .map(([day]) => dateOfDayNumber(day))
    .filter(date => QUARTER_START.test(date))
    .toSorted()
    .at(-1);
  return newest && quarterPeriod(Number(newest.slice(0, 4)), quarterOfMonth(Number(newest.slice(5, 7))));
}
