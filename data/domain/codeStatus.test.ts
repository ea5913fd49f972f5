import { expect, test } from 'vitest';
import { type CalendarDate, parseCalendarDate } from './calendarDate.ts';
import type { HcpcsRecord, Icd10cmRecord } from './codeRecord.ts';
import { statusOn } from './codeStatus.ts';

function day(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Error(text);
  return date;
}

const DRUG: HcpcsRecord = {
  system: 'hcpcs',
  code: 'J0001',
  longText: 'Made-up drug',
  shortText: 'Made-up drug',
  position: 0,
  addedOn: day('2024-07-01'),
  terminatedOn: day('2024-12-31'),
};

test.each([
  ['2024-06-30', { kind: 'not-yet', startsOn: '2024-07-01' }],
  ['2024-07-01', { kind: 'active' }],
  ['2024-12-31', { kind: 'active' }],
  ['2025-01-01', { kind: 'ended', lastDay: '2024-12-31' }],
])('a HCPCS code is usable from its added date through its termination date: on %s', (on, status) => {
  expect(statusOn(DRUG, day(on))).toEqual(status);
});

test('a HCPCS code without dates is active', () => {
  const { addedOn: _, terminatedOn: __, ...undated } = DRUG;
  expect(statusOn(undated, day('2025-01-01'))).toEqual({ kind: 'active' });
});

test('an ICD-10-CM heading is never billable', () => {
  const heading: Icd10cmRecord = {
    system: 'icd10cm',
    code: 'A00',
    longText: 'x',
    shortText: 'x',
    position: 0,
    billable: false,
  };
  expect(statusOn(heading, day('2025-01-01'))).toEqual({ kind: 'header' });
  expect(statusOn({ ...heading, billable: true }, day('2025-01-01'))).toEqual({ kind: 'active' });
});
