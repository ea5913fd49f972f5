import type { CalendarDate } from './calendarDate.ts';
import type { CodeRecord } from './codeRecord.ts';
import { statusOn } from './codeStatus.ts';
import type { ReleaseCounts } from './release.ts';

/**
 * Counts what a release holds, as of `effectiveFrom`.
 *
 * `active` is what a claim may carry that day: HCPCS codes and modifiers not terminated before it, billable
 * ICD-10-CM codes. Billable and headers are said of ICD-10-CM only.
 */
export function countRecords(records: Iterable<CodeRecord>, effectiveFrom: CalendarDate): ReleaseCounts {
  const counts = { ...NO_RECORDS };
  for (const record of records) {
    counts.records += 1;
    if (record.system === 'hcpcsmod') counts.modifiers += 1;
    else counts.codes += 1;
    if (record.system === 'icd10cm') {
      if (record.billable) counts.billable += 1;
      else counts.headers += 1;
    }
    const status = statusOn(record, effectiveFrom);
    if (status.kind === 'ended') counts.terminated += 1;
    else if (status.kind !== 'header') counts.active += 1;
  }
  return counts;
}

export const NO_RECORDS: ReleaseCounts = {
  records: 0,
  codes: 0,
  modifiers: 0,
  active: 0,
  terminated: 0,
  headers: 0,
  billable: 0,
};

/** The counts of two parts of one release together. */
export function addCounts(a: ReleaseCounts, b: ReleaseCounts): ReleaseCounts {
  return {
    records: a.records + b.records,
    codes: a.codes + b.codes,
    modifiers: a.modifiers + b.modifiers,
    active: a.active + b.active,
    terminated: a.terminated + b.terminated,
    headers: a.headers + b.headers,
    billable: a.billable + b.billable,
  };
}

export function sameCounts(a: ReleaseCounts, b: ReleaseCounts): boolean {
  return (Object.keys(NO_RECORDS) as (keyof ReleaseCounts)[]).every(name => a[name] === b[name]);
}
