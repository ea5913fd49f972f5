import { expect, test } from 'vitest';
import { type CalendarDate, parseCalendarDate } from './calendarDate.ts';
import type { CodeRecord } from './codeRecord.ts';
import { countRecords } from './releaseCounts.ts';

function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Error(text);
  return date;
}

const TEXTS = { longText: 'Made-up', shortText: 'Made-up', position: 0 };

test('codes and modifiers are counted by their status on the day the release takes effect', () => {
  const records: readonly CodeRecord[] = [
    { ...TEXTS, system: 'hcpcsmod', code: 'A1' },
    { ...TEXTS, system: 'hcpcsmod', code: 'A2', terminatedOn: day('2024-12-31') },
    { ...TEXTS, system: 'hcpcs', code: 'A0001', terminatedOn: day('2025-01-01') },
    { ...TEXTS, system: 'hcpcs', code: 'A0002', addedOn: day('2025-04-01') },
  ];
  expect(countRecords(records, day('2025-01-01'))).toEqual({
    records: 4,
    codes: 2,
    modifiers: 2,
    active: 2,
    terminated: 1,
    headers: 0,
    billable: 0,
  });
});

test('ICD-10-CM rows are headings or billable', () => {
  const records: readonly CodeRecord[] = [
    { ...TEXTS, system: 'icd10cm', code: 'A00', billable: false },
    { ...TEXTS, system: 'icd10cm', code: 'A000', billable: true },
    { ...TEXTS, system: 'icd10cm', code: 'A001', billable: true },
  ];
  expect(countRecords(records, day('2024-10-01'))).toEqual({
    records: 3,
    codes: 3,
    modifiers: 0,
    active: 2,
    terminated: 0,
    headers: 1,
    billable: 2,
  });
});
