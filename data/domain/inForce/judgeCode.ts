import { addDays, type CalendarDate } from '../calendarDate.ts';
import type { CodeRecord } from '../codeRecord.ts';
import { statusOn } from '../codeStatus.ts';
import type { ReleaseSeries } from '../codeSystem.ts';
import type { Release } from '../release.ts';
import type { CodeOnDay, EndedCode, LaterCode, NotLoaded, SourcedRecord, ValidCode } from './codeOnDay.ts';
import {
  type DatedRelease,
  missingRelease,
  possibleUpdate,
  releaseInForceOn,
  releasePeriods,
} from './releaseInForce.ts';

/** The record of one code in a release; `undefined` where the release does not have it. */
export type RecordIn = (release: Release) => CodeRecord | undefined;

/**
 * What one code of `series` is worth on `day`.
 *
 * Successors of an ended ICD-10-CM code are found among the codes under it and are not named here (`successors.ts`).
 *
 * @param releases all installed ones; of two with the same effective date the first in the list counts
 */
export function judgeCode(
  day: CalendarDate,
  series: ReleaseSeries,
  releases: readonly Release[],
  recordIn: RecordIn,
): CodeOnDay {
  const inForce = releaseInForceOn(releases, series, day);
  if (inForce.kind === 'release-not-loaded') return notLoaded(day, series, releases, recordIn);
  const { release } = inForce;
  const record = recordIn(release);
  if (record !== undefined) return judgeRecord({ record, release }, day, releases, recordIn);
  // The starter pack is no full set: what it does not have may well exist.
  if (release.kind === 'starter') return notLoaded(day, series, releases, recordIn);
  return (
    endedEarlier(release, releases, recordIn) ??
    startsLater(release, day, releases, recordIn) ?? { state: 'unknown', release, ...updateBetween(release, day) }
  );
}

function judgeRecord(
  found: SourcedRecord,
  day: CalendarDate,
  releases: readonly Release[],
  recordIn: RecordIn,
): CodeOnDay {
  const status = statusOn(found.record, day);
  switch (status.kind) {
    case 'active':
      return { state: 'valid', ...found };
    case 'not-yet':
      return { state: 'not-yet', ...found, startsOn: status.startsOn, isExact: true };
    case 'ended':
      return ended(found, status.lastDay, addDays(status.lastDay, 1));
    case 'header':
      // A code that was billable and is a header now has ended for claims: more characters are needed since.
      return endedEarlier(found.release, releases, recordIn, isBillable) ?? { state: 'header', ...found };
  }
}

/** In a release before `release`: the last that has the code. */
function endedEarlier(
  release: Release,
  releases: readonly Release[],
  recordIn: RecordIn,
  counts: (record: CodeRecord) => boolean = () => true,
): EndedCode | undefined {
  if (release.kind === 'starter') return undefined;
  const dated = releasePeriods(releases, release.series);
  const before = dated.filter(({ period }) => period.from < release.effectiveFrom);
  const last = findLastWith(before, recordIn, counts);
  if (last === undefined) return undefined;
  const { record, period } = last;
  const terminatedOn = record.system === 'icd10cm' ? undefined : record.terminatedOn;
  if (terminatedOn !== undefined) return ended(last, terminatedOn, addDays(terminatedOn, 1));
  const next = dated.find(each => each.period.from > period.from);
  return ended(last, period.through, next?.period.from ?? addDays(period.through, 1));
}

function findLastWith(
  dated: readonly DatedRelease[],
  recordIn: RecordIn,
  counts: (record: CodeRecord) => boolean,
): (SourcedRecord & DatedRelease) | undefined {
  for (const each of dated.toReversed()) {
    const record = recordIn(each.release);
    if (record !== undefined && counts(record)) return { ...each, record };
  }
  return undefined;
}

function isBillable(record: CodeRecord): boolean {
  return record.system !== 'icd10cm' || record.billable;
}

function ended({ record, release }: SourcedRecord, lastDay: CalendarDate, endedFrom: CalendarDate): EndedCode {
  return { state: 'ended', record, release, lastDay, endedFrom, successors: [] };
}

/** In a release after the one in force: the first that has the code. */
function startsLater(
  inForce: Release,
  day: CalendarDate,
  releases: readonly Release[],
  recordIn: RecordIn,
): LaterCode | ValidCode | undefined {
  const dated = releasePeriods(releases, inForce.series);
  const later = dated.filter(({ period }) => period.from > inForce.effectiveFrom);
  for (const [at, { release }] of later.entries()) {
    const record = recordIn(release);
    if (record === undefined) continue;
    const addedOn = record.system === 'icd10cm' ? undefined : record.addedOn;
    // Added after the fact: the later release says from which day on.
    if (addedOn !== undefined && addedOn <= day && statusOn(record, day).kind === 'active') {
      return { state: 'valid', record, release };
    }
    const before = at === 0 ? dated.find(each => each.release.id === inForce.id) : later[at - 1];
    const isNext = before !== undefined && addDays(before.period.through, 1) === release.effectiveFrom;
    const startsOn = addedOn !== undefined && addedOn > day ? addedOn : release.effectiveFrom;
    return { state: 'not-yet', record, release, startsOn, isExact: addedOn !== undefined || isNext };
  }
  return undefined;
}

function updateBetween(release: Release, day: CalendarDate) {
  const update = possibleUpdate(release, day);
  return update && { possibleUpdate: update };
}

/** Nearest is the last release before the day that has the code, else the first after it. */
function notLoaded(
  day: CalendarDate,
  series: ReleaseSeries,
  releases: readonly Release[],
  recordIn: RecordIn,
): NotLoaded {
  const having = releasePeriods(releases, series).flatMap(({ release }) => {
    const record = recordIn(release);
    return record === undefined ? [] : [{ record, release }];
  });
  const before = having.findLast(({ release }) => release.effectiveFrom <= day);
  const nearest = before ?? having[0];
  return {
    state: 'release-not-loaded',
    missing: missingRelease(releases, series, day),
    ...(nearest && { nearest }),
  };
}
