import { addDays } from '../calendarDate.ts';
import type { CodeRecord } from '../codeRecord.ts';
import { statusOn } from '../codeStatus.ts';
import { type DatedRelease, releasePeriods } from '../inForce/releaseInForce.ts';
import type { Period } from '../releasePeriod.ts';
import type { Reading } from '../retirement.ts';
import { type StatusWords, statusWords } from '../statusWords.ts';

/** One code in one installed release. */
export interface HistoryEntry extends DatedRelease {
  /** Absent where the release does not have the code. */
  readonly record?: CodeRecord;
  /** How it read in the release before, where that is not how it reads here. */
  readonly textBefore?: string;
  /** Days between the release before and this one that no installed release was made for: what happened in them is not seen. */
  readonly missingBefore?: Period;
  /** On the last day of the release's period. */
  readonly standing: StatusWords;
}

const ABSENT: StatusWords = { label: 'Not listed', sentence: 'This release does not have the code.' };

/**
 * A code through the installed official releases, the newest first.
 *
 * @param readings of that code in every installed release of its series, in any order
 */
export function historyOf(readings: readonly Reading[]): readonly HistoryEntry[] {
  const recordIn = new Map(readings.map(({ release, record }) => [release.id, record]));
  const [series] = readings.map(({ release }) => release.series);
  if (series === undefined) return [];
  const releases = readings.map(({ release }) => release);
  let before: CodeRecord | undefined;
  const periods = releasePeriods(releases, series);
  const entries = periods.map((released, at): HistoryEntry => {
    const missingBefore = daysBetween(periods[at - 1]?.period, released.period);
    const dated = missingBefore === undefined ? released : { ...released, missingBefore };
    const record = recordIn.get(dated.release.id);
    if (record === undefined) return { ...dated, standing: ABSENT };
    const isReworded = before !== undefined && before.longText !== record.longText;
    const entry = { ...dated, record, standing: statusWords(statusOn(record, dated.period.through)) };
    const told = isReworded && before !== undefined ? { ...entry, textBefore: before.longText } : entry;
    before = record;
    return told;
  });
  return entries.toReversed();
}

function daysBetween(earlier: Period | undefined, later: Period): Period | undefined {
  if (earlier === undefined) return undefined;
  const gap = { from: addDays(earlier.through, 1), through: addDays(later.from, -1) };
  return gap.from > gap.through ? undefined : gap;
}
