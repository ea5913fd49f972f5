import { expect, test } from 'vitest';
import { parseCalendarDate } from '../../../data/domain/calendarDate.ts';
import type { HcpcsRecord } from '../../../data/domain/codeRecord.ts';
import { officialFieldGroups } from './officialFields.ts';

const bare: HcpcsRecord = { system: 'hcpcs', code: 'J9207', longText: 'Injection', shortText: 'Inj', position: 0 };

function fieldsOf(record: Partial<HcpcsRecord>): Record<string, string[]> {
  const fields = officialFieldGroups({ ...bare, ...record }).flatMap(group => group.fields);
  return Object.fromEntries(
    fields.map(({ label, values }) => [
      label,
      values.map(({ raw, meaning }) => (meaning ? `${raw} = ${meaning}` : raw)),
    ]),
  );
}

test('a record with blanks only shows no empty group', () => {
  expect(officialFieldGroups(bare)).toEqual([]);
  expect(fieldsOf({ anesthesiaUnits: '0' })).toEqual({});
});

test('every value stands beside what it means', () => {
  expect(fieldsOf({ coverage: 'D', pricing: ['51', '99'], actionCode: 'N' })).toEqual({
    'Medicare coverage': ['D = Covered under special instructions'],
    Pricing: ['51 = Drugs', '99 = No value established'],
    'Last action': ['N = No change in this release'],
  });
});

test('a value newer than the layout is shown and not guessed at', () => {
  expect(fieldsOf({ pricing: ['77'] })).toEqual({ Pricing: ['77 = Meaning not in the record layout'] });
});

test('dates are given in words', () => {
  const terminatedOn = parseCalendarDate('2024-06-30');
  expect(fieldsOf(terminatedOn ? { terminatedOn } : {})).toEqual({ 'Last day of use': ['June 30, 2024'] });
});

test('manual sections and notes are quoted as printed', () => {
  expect(fieldsOf({ carriersManual: ['2049.5', '4631'], processingNote: '0023', anesthesiaUnits: '3' })).toEqual({
    'Anesthesia base units': ['3'],
    'Medicare Carriers Manual': ['2049.5', '4631'],
    'Processing note': ['0023'],
  });
});
