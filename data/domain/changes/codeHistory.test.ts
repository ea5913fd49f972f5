import { expect, test } from 'vitest';
import type { CalendarDate } from '../calendarDate.ts';
import type { CodeRecord } from '../codeRecord.ts';
import { type Release, releaseTitle } from '../release.ts';
import { historyOf } from './codeHistory.ts';

function release(from: string): Release {
  const effectiveFrom = from as CalendarDate;
  const counts = { records: 0, codes: 0, modifiers: 0, active: 0, terminated: 0, headers: 0, billable: 0 };
  const source = { fileName: 'made-up.txt', byteLength: 1, sha256: '' };
  const title = releaseTitle('icd10cm', effectiveFrom);
  return { id: from, series: 'icd10cm', kind: 'official', title, effectiveFrom, source, counts };
}

const record = (longText: string, billable = true): CodeRecord => ({
  system: 'icd10cm',
  code: 'M545',
  longText,
  shortText: 'Made-up',
  position: 0,
  billable,
});

test('a code is told release by release, the newest first, with what it read before where that differs', () => {
  const history = historyOf([
    { release: release('2023-10-01'), record: record('Low back pain, any') },
    { release: release('2021-10-01') },
    { release: release('2020-10-01'), record: record('Low back pain') },
    { release: release('2024-10-01'), record: record('Low back pain, any', false) },
  ]);
  expect(
    history.map(({ release: { title }, textBefore, standing, period }) => [
      title,
      standing.label,
      textBefore,
      period.through,
    ]),
  ).toEqual([
    ['ICD-10-CM FY2025', 'Header', undefined, '2025-09-30'],
    ['ICD-10-CM FY2024', 'Active', 'Low back pain', '2024-09-30'],
    ['ICD-10-CM FY2022', 'Not listed', undefined, '2022-09-30'],
    ['ICD-10-CM FY2021', 'Active', undefined, '2021-09-30'],
  ]);
});

test('days that no installed release was made for are told between the releases on both sides', () => {
  const history = historyOf([
    { release: release('2024-10-01'), record: record('Low back pain, any') },
    { release: release('2021-10-01') },
    { release: release('2020-10-01'), record: record('Low back pain') },
  ]);
  expect(history.map(({ missingBefore }) => missingBefore)).toEqual([
    { from: '2022-10-01', through: '2024-09-30' },
    undefined,
    undefined,
  ]);
});

test('without an installed release there is no history', () => {
  expect(historyOf([])).toEqual([]);
});
