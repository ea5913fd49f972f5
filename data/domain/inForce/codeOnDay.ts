import type { CalendarDate } from '../calendarDate.ts';
import type { CodeKey } from '../codeKey.ts';
import type { CodeRecord } from '../codeRecord.ts';
import type { Release } from '../release.ts';
import type { MissingRelease } from './releaseInForce.ts';

/** A record with the release it was read from. */
export interface SourcedRecord {
  readonly record: CodeRecord;
  readonly release: Release;
}

/**
 * What a code is worth on one day, by the release in force on that day. `record` is the text to show and `release` where it
 * was read: for an ended code the last release that had it, for a later one the first.
 */
export type CodeOnDay = ValidCode | HeaderCode | LaterCode | EndedCode | UnknownCode | NotLoaded;

export interface ValidCode extends SourcedRecord {
  readonly state: 'valid';
}

/** Not billable: it needs more characters. */
export interface HeaderCode extends SourcedRecord {
  readonly state: 'header';
}

export interface LaterCode extends SourcedRecord {
  readonly state: 'not-yet';
  readonly startsOn: CalendarDate;
  /** False where releases between are not installed: it may start earlier. */
  readonly isExact: boolean;
}

export interface EndedCode extends SourcedRecord {
  readonly state: 'ended';
  /** The last day it is known to be valid. */
  readonly lastDay: CalendarDate;
  /** The first day it is known not to be: more than a day later where releases between are not installed. */
  readonly endedFrom: CalendarDate;
  readonly successors: readonly Successor[];
}

/** `release` is in force and has no such code, nor has any other installed one. */
export interface UnknownCode {
  readonly state: 'unknown';
  readonly release: Release;
  /** The day of an update that is not installed and may have brought it. */
  readonly possibleUpdate?: CalendarDate;
}

export interface NotLoaded {
  readonly state: 'release-not-loaded';
  readonly missing: MissingRelease;
  /** What the nearest other release says, for reading only: it is not the answer for that day. */
  readonly nearest?: SourcedRecord;
}

/** What took the place of an ended code. */
export interface Successor {
  /** As a person writes it. */
  readonly code: string;
  /** Absent where it is not a code of a system we hold (CPT). */
  readonly key?: CodeKey;
  /** In the release in force, where that has it. */
  readonly record?: CodeRecord;
}
