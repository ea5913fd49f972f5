import type { CalendarDate } from './calendarDate.ts';
import type { CodeRecord } from './codeRecord.ts';
import { longDate } from './dateWords.ts';
import type { TextAnchor } from './mine/textAnchor.ts';
import { anchorOf } from './mine/textAnchor.ts';
import type { Release } from './release.ts';

/** What one installed release says of a code; without a record, that it does not have it. */
export interface Reading {
  readonly release: Release;
  readonly record?: CodeRecord;
}

/** A code that may not be used any more: since when, and how it last read. */
export type Retirement =
  /** Its file names its last day. */
  | { readonly kind: 'ended'; readonly lastDay: CalendarDate; readonly last: TextAnchor }
  /** It was in a release and is not in the next one installed, `firstWithout`. */
  | {
      readonly kind: 'dropped';
      readonly since: CalendarDate;
      readonly firstWithout: string;
      readonly last: TextAnchor;
    };

/**
 * Whether and since when a code is retired, from all installed releases of its series.
 *
 * A termination date counts first (CMS record layout: the last day the code may be used; ended codes stay in the HCPCS
 * file). Otherwise the code is gone since the first official release without it after the last one with it. A starter pack
 * lacks nearly every code, so it never shows that one is gone.
 *
 * @param readings of one code, in any order.
 * @param lastSeen how the code last read to this person, for releases that are no longer installed.
 */
export function retirementOf(
  readings: readonly Reading[],
  lastSeen: TextAnchor | undefined,
  today: CalendarDate,
): Retirement | undefined {
  const inOrder = readings.toSorted((a, b) => (a.release.effectiveFrom < b.release.effectiveFrom ? -1 : 1));
  const newest = inOrder.findLast(({ record }) => record !== undefined);
  const read = newest?.record && anchorOf({ record: newest.record, release: newest.release });
  const last =
    read === undefined || (lastSeen !== undefined && lastSeen.effectiveFrom > read.effectiveFrom) ? lastSeen : read;
  if (last === undefined) return undefined;
  const lastDay = newest?.record && terminationOf(newest.record);
  if (lastDay !== undefined && lastDay < today) return { kind: 'ended', lastDay, last };
  const without = inOrder.find(
    ({ release, record }) =>
      record === undefined && release.kind === 'official' && release.effectiveFrom > last.effectiveFrom,
  );
  if (without === undefined || without.release.effectiveFrom > today) return undefined;
  const { effectiveFrom, title } = without.release;
  return { kind: 'dropped', since: effectiveFrom, firstWithout: title, last };
}

/** In words, with the source. */
export function retirementWords(retirement: Retirement): string {
  switch (retirement.kind) {
    case 'ended':
      return `Ended after ${longDate(retirement.lastDay)}: not for services on a later day.`;
    case 'dropped':
      return `Not in use since ${longDate(retirement.since)}: ${retirement.firstWithout} does not have it. Last in ${retirement.last.releaseTitle}.`;
  }
}

function terminationOf(record: CodeRecord): CalendarDate | undefined {
  return record.system === 'icd10cm' ? undefined : record.terminatedOn;
}
