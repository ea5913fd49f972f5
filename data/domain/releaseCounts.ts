import type { CalendarDate } from './calendarDate.ts';
import type { CodeRecord } from './codeRecord.ts';
import { statusOn } from './codeStatus.ts';
import type { ReleaseCounts } from './release.ts';

/**
 * Counts what a release holds, by the status of each record on the day the release takes effect.
 *
 * `active` and `terminated` count codes and modifiers together: January 2025 has 8,259 codes and 383 modifiers, of
 * which 1,165 ended before 2025-01-01 and 7,477 are active. A code that starts later than the release is neither.
 * For ICD-10-CM `active` is the same as `billable`.
 */
export function countRecords(records: Iterable<CodeRecord>, effectiveFrom: CalendarDate): ReleaseCounts {
  const counts = { records: 0, codes: 0, modifiers: 0, active: 0, terminated: 0, headers: 0, billable: 0 };
  for (const record of records) {
    counts.records += 1;
    if (record.system === 'hcpcsmod') counts.modifiers += 1;
    else counts.codes += 1;
    if (record.system === 'icd10cm') counts[record.billable ? 'billable' : 'headers'] += 1;
    const { kind } = statusOn(record, effectiveFrom);
    if (kind === 'active') counts.active += 1;
    if (kind === 'ended') counts.terminated += 1;
  }
  return counts;
}
