import type { CalendarDate } from '../domain/calendarDate.ts';
import type { CodeRecord } from '../domain/codeRecord.ts';
import type { ReleaseSeries } from '../domain/codeSystem.ts';
import type { ReleaseSource } from '../domain/release.ts';
import type { ImportIssue } from './importFailure.ts';

/** A file the person chose, whole in memory. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A release read from a file; nothing is installed yet. */
export interface ParsedRelease {
  readonly series: ReleaseSeries;
  /** In the order of the file. Codes are unique per system. */
  readonly records: readonly CodeRecord[];
  readonly source: ReleaseSource;
  /** The best reading of when the release takes effect; absent where nothing in file or name tells. */
  readonly suggestedEffectiveFrom?: SuggestedDate;
  /** The first 200 issues in line order. */
  readonly issues: readonly ImportIssue[];
  /** How many there are in all. */
  readonly issueCount: number;
}

export interface SuggestedDate {
  readonly date: CalendarDate;
  /** `records`: the newest dates inside the file. `file-name`: a year in a name, to be confirmed by the person. */
  readonly from: 'records' | 'file-name';
}

export interface ReadProgress {
  readonly phase: 'checking' | 'unpacking' | 'reading';
  readonly rows: number;
  /** 0 to 1 within the whole reading. */
  readonly fraction: number;
}

export interface ReadOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Reading looks at it often enough to stop within 100 ms; the answer is then the failure `cancelled`. */
  readonly signal?: AbortSignal;
}
