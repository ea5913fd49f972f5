import { expect, test } from 'vitest';
import type { CalendarDate } from './calendarDate.ts';
import type { HcpcsRecord } from './codeRecord.ts';
import type { Release, ReleaseKind } from './release.ts';
import { type Reading, retirementOf, retirementWords } from './retirement.ts';

const day = (text: string) => text as CalendarDate;
const TODAY = day('2026-03-01');

function release(effectiveFrom: string, kind: ReleaseKind = 'official'): Release {
  return {
    id: `hcpcs-${effectiveFrom}`,
    series: 'hcpcs',
    kind,
    title: `HCPCS of ${effectiveFrom}`,
    effectiveFrom: day(effectiveFrom),
    source: { fileName: 'a.txt', byteLength: 1, sha256: '' },
    counts: { records: 0, codes: 0, modifiers: 0, active: 0, terminated: 0, headers: 0, billable: 0 },
  };
}

const reading = (from: string, text?: string, extra: Partial<HcpcsRecord> = {}, kind?: ReleaseKind): Reading => ({
  release: release(from, kind),
  ...(text !== undefined && {
    record: { system: 'hcpcs', code: 'E0130', longText: text, shortText: text, position: 0, ...extra },
  }),
});
const anchor = (from: string, text: string) => ({
  text,
  releaseId: `hcpcs-${from}`,
  releaseTitle: `HCPCS of ${from}`,
  effectiveFrom: day(from),
});

test('a code is gone since the first installed release without it, and reads as it last did', () => {
  const readings = [
    reading('2026-01-01'),
    reading('2025-01-01', 'First'),
    reading('2025-10-01'),
    reading('2025-07-01', 'Second'),
  ];
  expect(retirementOf(readings, undefined, TODAY)).toEqual({
    kind: 'dropped',
    since: '2025-10-01',
    firstWithout: 'HCPCS of 2025-10-01',
    last: anchor('2025-07-01', 'Second'),
  });
});

test('the last day its own file names counts, and only once it is over', () => {
  const ended = [reading('2025-01-01', 'Walker'), reading('2025-07-01', 'Walker', { terminatedOn: day('2025-06-30') })];
  expect(retirementOf(ended, undefined, TODAY)).toMatchObject({ kind: 'ended', lastDay: '2025-06-30' });
  expect(retirementOf(ended, undefined, day('2025-06-30'))).toBeUndefined();
});

test('a code seen in a release that is no longer installed is gone since the next one', () => {
  const lastSeen = anchor('2024-10-01', 'Seen once');
  expect(retirementOf([reading('2025-01-01'), reading('2024-07-01')], lastSeen, TODAY)).toMatchObject({
    kind: 'dropped',
    since: '2025-01-01',
    last: { text: 'Seen once' },
  });
});

test('a code in the newest release is not retired, whatever older ones or a starter pack lack', () => {
  expect(retirementOf([reading('2025-01-01'), reading('2025-07-01', 'New')], undefined, TODAY)).toBeUndefined();
  expect(
    retirementOf([reading('2025-01-01', 'There'), reading('2025-07-01', undefined, {}, 'starter')], undefined, TODAY),
  ).toBeUndefined();
  expect(retirementOf([reading('2025-01-01')], undefined, TODAY)).toBeUndefined();
});

test('the words name the day and the release', () => {
  const retirement = retirementOf([reading('2025-01-01', 'A'), reading('2025-07-01')], undefined, TODAY);
  expect(retirement && retirementWords(retirement)).toBe(
    'Not in use since July 1, 2025: HCPCS of 2025-07-01 does not have it. Last in HCPCS of 2025-01-01.',
  );
});
