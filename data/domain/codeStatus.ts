import type { CalendarDate } from './calendarDate.ts';
import type { CodeRecord } from './codeRecord.ts';

/** What a code is worth on a claim for one day, as far as one release tells. */
export type CodeStatus =
  | { readonly kind: 'active' }
  | { readonly kind: 'header' }
  | { readonly kind: 'not-yet'; readonly startsOn: CalendarDate }
  | { readonly kind: 'ended'; readonly lastDay: CalendarDate };

/**
 * The status of `record` on `day`.
 *
 * A HCPCS code is usable from its added date through its termination date, both included
 * (CMS record layout 2025, fields "code added date" and "termination date"). An ICD-10-CM
 * record carries no dates: its release does.
 */
export function statusOn(record: CodeRecord, day: CalendarDate): CodeStatus {
  if (record.system === 'icd10cm') return record.billable ? { kind: 'active' } : { kind: 'header' };
  if (record.terminatedOn !== undefined && record.terminatedOn < day) {
    return { kind: 'ended', lastDay: record.terminatedOn };
  }
  if (record.addedOn !== undefined && record.addedOn > day) return { kind: 'not-yet', startsOn: record.addedOn };
  return { kind: 'active' };
}
