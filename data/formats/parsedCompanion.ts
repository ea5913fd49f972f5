import type { CalendarDate } from '../domain/calendarDate.ts';
import type { CompanionKind } from '../domain/companion.ts';
import type { CompanionRecord } from '../domain/companionRecord.ts';
import type { ReleaseSource } from '../domain/release.ts';
import type { ImportIssue } from './importFailure.ts';

/** A companion file read from a file a person chose; nothing is installed yet. */
export interface ParsedCompanion {
  readonly kind: CompanionKind;
  readonly effectiveFrom: CalendarDate;
  readonly effectiveThrough: CalendarDate;
  /** In the order of the file. */
  readonly records: readonly CompanionRecord[];
  /** Headings of a table's columns, from its second on. */
  readonly columns?: readonly string[];
  readonly source: ReleaseSource;
  /** The first 200 issues in line order. */
  readonly issues: readonly ImportIssue[];
  readonly issueCount: number;
}
