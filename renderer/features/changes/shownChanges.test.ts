import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { compareReleases } from '../../../data/domain/changes/compareReleases.ts';
import type { HcpcsRecord, Icd10cmRecord } from '../../../data/domain/codeRecord.ts';
import type { Release } from '../../../data/domain/release.ts';
import { changesAsCsv } from './changesAsCsv.ts';
import { filterOptions, narrowed, printedKey } from './shownChanges.ts';

const hcpcs = (code: string, longText: string, more: Partial<HcpcsRecord> = {}): HcpcsRecord => ({
  system: 'hcpcs',
  code,
  longText,
  shortText: code,
  position: 0,
  actionCode: 'N',
  ...more,
});

const CHANGES = compareReleases(
  [hcpcs('A0001', 'Walker'), hcpcs('C9001', 'Drug, per 5 mg'), hcpcs('E0001', '=cmd')],
  [
    hcpcs('A0001', 'Walker, "rigid"'),
    hcpcs('C9001', 'Drug, per 5 mg', {
      terminatedOn: '2024-12-31' as CalendarDate,
      crossReferences: ['J1632', '77046'],
    }),
    hcpcs('E0001', '=cmd', { terminatedOn: '2024-12-31' as CalendarDate }),
    hcpcs('J1632', 'Drug, 1 mg', { actionCode: 'A' }),
  ],
);

test('each kind of change that there is can be shown by itself, with how many there are', () => {
  expect(filterOptions(CHANGES).map(({ label }) => label)).toEqual([
    'All 4',
    'Added 1',
    'Ended 2',
    'Reworded 1',
    'Unannounced 1',
    'Moved 1',
  ]);
  expect(narrowed(CHANGES, 'moved', '').map(printedKey)).toEqual(['C9001']);
});

test('changes are found by the beginning of a code and by words of either text', () => {
  expect(narrowed(CHANGES, 'all', 'a00').map(printedKey)).toEqual(['A0001']);
  expect(narrowed(CHANGES, 'all', 'RIGID walker').map(printedKey)).toEqual(['A0001']);
  expect(narrowed(CHANGES, 'added', 'walker')).toEqual([]);
});

test('the table is read back field by field, and no text in it is a formula', () => {
  const release = (title: string) => ({ title }) as Release;
  const csv = changesAsCsv(CHANGES, release('HCPCS October 2024'), release('HCPCS January 2025'));
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true });
  expect(data.map(row => [row.Code, row['What happened'], row['Text now'], row.Ended, row.Instead])).toEqual([
    ['A0001', 'Reworded', 'Walker, "rigid"', '', ''],
    ['C9001', 'Ended; Moved', 'Drug, per 5 mg', 'Ended after December 31, 2024', 'J1632; 77046'],
    ['E0001', 'Ended', "'=cmd", 'Ended after December 31, 2024', ''],
    ['J1632', 'Added', 'Drug, 1 mg', '', ''],
  ]);
  expect(data[0]).toMatchObject({ Unannounced: 'yes', 'Release before': 'HCPCS October 2024' });
});

test('the table says which diagnoses are billable, before and now, and nothing of it for HCPCS', () => {
  const icd = (code: string, longText: string, billable: boolean): Icd10cmRecord => ({
    system: 'icd10cm',
    code,
    longText,
    shortText: code,
    position: 0,
    billable,
  });
  const changes = compareReleases(
    [icd('M545', 'Low back pain', true), icd('M60', 'Made-up', false)],
    [icd('M545', 'Low back pain', false), icd('M5450', 'Low back pain, any', true), icd('M60', 'Made up anew', false)],
  );
  const csv = changesAsCsv([...changes, ...CHANGES.slice(0, 1)], {} as Release, {} as Release);
  const { data } = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true });
  expect(data.map(row => [row.Code, row['Billable before'], row['Billable now']])).toEqual([
    ['M54.5', 'yes', 'no'],
    ['M54.50', '', 'yes'],
    ['M60', 'no', 'no'],
    ['A0001', '', ''],
  ]);
});
