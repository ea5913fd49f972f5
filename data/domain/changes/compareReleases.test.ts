import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendarDate.ts';
import type { CodeRecord, HcpcsRecord } from '../codeRecord.ts';
import { compareReleases } from './compareReleases.ts';

const day = (text: string) => text as CalendarDate;

function hcpcs(code: string, longText: string, more: Partial<HcpcsRecord> = {}): HcpcsRecord {
  return { system: 'hcpcs', code, longText, shortText: code, position: 0, actionCode: 'N', ...more };
}

function icd(code: string, longText: string, billable = true): CodeRecord {
  return { system: 'icd10cm', code, longText, shortText: code, position: 0, billable };
}

test('what is the same is no change, whatever its action code says', () => {
  expect(compareReleases([hcpcs('A0001', 'Walker')], [hcpcs('A0001', 'Walker', { actionCode: 'C' })])).toEqual([]);
});

test('a text that changed under "no change" is reworded in silence', () => {
  const before = [hcpcs('A0001', 'Walker'), hcpcs('A0002', 'Cane')];
  const after = [hcpcs('A0001', 'Walker, rigid'), hcpcs('A0002', 'Cane, wood', { actionCode: 'C' })];
  expect(compareReleases(before, after)).toMatchObject([
    { key: 'hcpcs:A0001', kinds: ['reworded'], isSilent: true },
    { key: 'hcpcs:A0002', kinds: ['reworded'], isSilent: false },
  ]);
});

test('another billing unit is told as it was and as it is', () => {
  const before = [hcpcs('J1234', 'Injection, made-up substance, per 2,500 units')];
  const after = [hcpcs('J1234', 'Injection, made-up substance, per 100,000 units')];
  expect(compareReleases(before, after)).toMatchObject([
    { kinds: ['reworded', 'unit'], units: { before: '2,500 units', after: '100,000 units' } },
  ]);
});

test('a terminated code is ended, and moved where it names what replaces it', () => {
  const before = [
    hcpcs('C9001', 'Drug'),
    hcpcs('C9002', 'Device'),
    hcpcs('C9003', 'Old', { terminatedOn: day('2019-12-31') }),
  ];
  const after = [
    hcpcs('C9001', 'Drug', { terminatedOn: day('2024-12-31'), crossReferences: ['J1632', '77046'] }),
    hcpcs('C9002', 'Device', { terminatedOn: day('2024-12-31') }),
    hcpcs('C9003', 'Old', { terminatedOn: day('2019-12-31') }),
  ];
  expect(compareReleases(before, after)).toMatchObject([
    {
      kinds: ['ended', 'moved'],
      ending: { how: 'terminated', lastDay: '2024-12-31' },
      insteadOf: [
        { code: 'J1632', key: 'hcpcs:J1632', why: 'cross-reference' },
        { code: '77046', key: 'cpt:77046', why: 'cross-reference' },
      ],
    },
    { kinds: ['ended'], insteadOf: [] },
  ]);
});

test('a diagnosis that needs more characters now is ended, and the new codes directly under it are named', () => {
  const before = [icd('M54', 'Back', false), icd('M545', 'Low back pain')];
  const after = [
    icd('M54', 'Back', false),
    icd('M545', 'Low back pain', false),
    icd('M5450', 'Low back pain, unspecified'),
    icd('M545A', 'Low back pain, other', false),
    icd('M545A1', 'Low back pain, first'),
  ];
  const [ended, ...added] = compareReleases(before, after);
  expect(ended).toMatchObject({
    key: 'icd10cm:M545',
    kinds: ['ended'],
    ending: { how: 'header' },
    insteadOf: [
      { code: 'M54.50', why: 'under-it' },
      { code: 'M54.5A', why: 'under-it' },
    ],
  });
  expect(added.map(({ kinds }) => kinds)).toEqual([['added'], ['added'], ['added']]);
});

test('a code that is gone is ended; where a new one has its text, that one is named', () => {
  const [gone] = compareReleases(
    [icd('A001', 'Same  text'), icd('A002', 'Other')],
    [icd('A002', 'Other'), icd('B001', 'Same Text')],
  );
  expect(gone).toMatchObject({
    key: 'icd10cm:A001',
    kinds: ['ended', 'moved'],
    ending: { how: 'removed' },
    insteadOf: [{ code: 'B00.1', key: 'icd10cm:B001', why: 'same-text' }],
  });
});

test('a code under another header is moved; one that may be used again is said', () => {
  const before = [icd('A00', 'Top', false), icd('A0011', 'Leaf'), icd('B00', 'Was a header', false)];
  const after = [
    icd('A00', 'Top', false),
    icd('A001', 'Between', false),
    icd('A0011', 'Leaf'),
    icd('B00', 'Was a header'),
  ];
  expect(compareReleases(before, after)).toMatchObject([
    { key: 'icd10cm:A001', kinds: ['added'] },
    { key: 'icd10cm:A0011', kinds: ['moved'], parents: { before: 'A00', after: 'A00.1' } },
    { key: 'icd10cm:B00', kinds: ['restored'] },
  ]);
});
