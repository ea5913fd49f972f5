import { expect, test } from 'vitest';
import { parseCalendarDate } from '../../../data/domain/calendarDate.ts';
import { checkEffectiveDate, whereDateCameFrom } from './effectiveDate.ts';

const today = parseCalendarDate('2025-03-10');
if (today === undefined) throw new Error('not a day');

test('the day a release takes effect is taken as given, also a little ahead of today', () => {
  expect(checkEffectiveDate('2025-01-01', 'hcpcs', today)).toEqual({ ok: true, value: '2025-01-01' });
  expect(checkEffectiveDate('2026-10-01', 'icd10cm', today)).toEqual({ ok: true, value: '2026-10-01' });
});

test.each(['', '2025-02-30', 'soon', '1025-01-01', '2205-01-01'])(
  '%j is questioned before anything is installed',
  text => {
    expect(checkEffectiveDate(text, 'hcpcs', today).ok).toBe(false);
  },
);

test('there was no ICD-10-CM in use before October 2015', () => {
  expect(checkEffectiveDate('2015-09-30', 'icd10cm', today).ok).toBe(false);
  expect(checkEffectiveDate('2015-10-01', 'icd10cm', today).ok).toBe(true);
});

test('a date read from a file name asks to be checked', () => {
  expect(whereDateCameFrom({ date: today, from: 'file-name' })).toMatch(/please check/);
  expect(whereDateCameFrom({ date: today, from: 'records' })).not.toMatch(/check/);
});
