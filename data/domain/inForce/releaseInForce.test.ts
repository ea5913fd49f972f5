import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate } from '../calendarDate.ts';
import type { ReleaseSeries } from '../codeSystem.ts';
import { type Release, releaseTitle } from '../release.ts';
import { possibleUpdate, releaseInForceOn } from './releaseInForce.ts';

const day = (text: string) => text as CalendarDate;

function release(
  series: ReleaseSeries,
  from: string,
  kind: Release['kind'] = 'official',
  id = `${series} ${from} ${kind}`,
) {
  const effectiveFrom = day(from);
  const counts = { records: 0, codes: 0, modifiers: 0, active: 0, terminated: 0, headers: 0, billable: 0 };
  const source = { fileName: 'made-up.txt', byteLength: 1, sha256: '' };
  return { id, series, kind, title: releaseTitle(series, effectiveFrom), effectiveFrom, source, counts };
}

const january2021 = release('icd10cm', '2021-01-01');
const fy2025 = release('icd10cm', '2024-10-01');
const hcpcs = release('hcpcs', '2025-01-01');
const installed = [fy2025, hcpcs, january2021];

test.each([
  ['2021-01-01', january2021],
  ['2021-09-30', january2021],
  ['2024-10-01', fy2025],
  ['2025-09-30', fy2025],
])('on %s the release of that fiscal year is in force', (date, expected) => {
  expect(releaseInForceOn(installed, 'icd10cm', day(date))).toMatchObject({ kind: 'in-force', release: expected });
});

test.each([
  ['2021-10-01', 'ICD-10-CM FY2022', '2021-10-01', '2022-09-30'],
  ['2024-09-30', 'ICD-10-CM FY2024', '2023-10-01', '2024-09-30'],
  ['2020-12-31', 'ICD-10-CM FY2021', '2020-10-01', '2020-12-31'],
  ['2025-10-01', 'ICD-10-CM FY2026', '2025-10-01', '2026-09-30'],
])('on %s no release is loaded, and the one missing is named', (date, title, from, through) => {
  expect(releaseInForceOn(installed, 'icd10cm', day(date))).toEqual({
    kind: 'release-not-loaded',
    missing: { series: 'icd10cm', title, period: { from, through } },
  });
});

test('a HCPCS release ends with its quarter', () => {
  expect(releaseInForceOn(installed, 'hcpcs', day('2025-03-31'))).toEqual({
    kind: 'in-force',
    release: hcpcs,
    period: { from: '2025-01-01', through: '2025-03-31' },
  });
  expect(releaseInForceOn(installed, 'hcpcs', day('2025-04-01'))).toMatchObject({
    missing: { title: 'HCPCS April 2025', period: { from: '2025-04-01', through: '2025-06-30' } },
  });
  expect(releaseInForceOn(installed, 'hcpcs', day('2024-12-31'))).toMatchObject({
    missing: { title: 'HCPCS October 2024', period: { from: '2024-10-01', through: '2024-12-31' } },
  });
});

test('an update within the fiscal year takes over on its day and ends with the year', () => {
  const april = release('icd10cm', '2025-04-01');
  const releases = [april, fy2025];
  const periods = ['2025-03-31', '2025-04-01', '2025-09-30'].map(date =>
    releaseInForceOn(releases, 'icd10cm', day(date)),
  );
  expect(periods).toEqual([
    { kind: 'in-force', release: fy2025, period: { from: '2024-10-01', through: '2025-03-31' } },
    { kind: 'in-force', release: april, period: { from: '2025-04-01', through: '2025-09-30' } },
    { kind: 'in-force', release: april, period: { from: '2025-04-01', through: '2025-09-30' } },
  ]);
});

test('a starter pack counts only where no official release does', () => {
  const starter = release('icd10cm', '2024-10-01', 'starter');
  expect(releaseInForceOn([starter], 'icd10cm', day('2025-01-01'))).toMatchObject({ release: starter });
  expect(releaseInForceOn([starter, fy2025], 'icd10cm', day('2025-01-01'))).toMatchObject({ release: fy2025 });
  expect(releaseInForceOn([starter], 'icd10cm', day('2025-10-01')).kind).toBe('release-not-loaded');
});

test('of two releases with one date the first in the list counts', () => {
  const again = release('icd10cm', '2024-10-01', 'official', 'again');
  expect(releaseInForceOn([again, fy2025], 'icd10cm', day('2025-01-01'))).toMatchObject({ release: again });
});

test('an April update that may exist and is not installed is told, from 2022 on', () => {
  expect(possibleUpdate(fy2025, day('2025-03-31'))).toBeUndefined();
  expect(possibleUpdate(fy2025, day('2025-04-01'))).toBe('2025-04-01');
  expect(possibleUpdate(release('icd10cm', '2025-04-01'), day('2025-05-01'))).toBeUndefined();
  expect(possibleUpdate(january2021, day('2021-05-01'))).toBeUndefined();
  expect(possibleUpdate(hcpcs, day('2025-04-01'))).toBeUndefined();
});

test('whatever is installed, the days of a release lie in its published period and no day is answered twice', () => {
  const someDay = fc.integer({ min: 0, max: 2500 }).map(days => addDays(day('2019-01-01'), days));
  const series = fc.constantFrom<ReleaseSeries>('hcpcs', 'icd10cm');
  fc.assert(
    fc.property(fc.array(someDay, { maxLength: 6 }), series, someDay, (starts, which, date) => {
      const releases = starts.map((from, at) => release(which, from, 'official', `${at}`));
      const found = releaseInForceOn(releases, which, date);
      const period = found.kind === 'in-force' ? found.period : found.missing.period;
      expect(period.from <= date && date <= period.through).toBe(true);
      const newest = starts
        .filter(from => from <= date)
        .toSorted()
        .at(-1);
      if (found.kind === 'in-force') expect(found.release.effectiveFrom).toBe(newest);
      // Every day of the period has the same answer.
      for (const each of [period.from, period.through]) {
        expect(releaseInForceOn(releases, which, each)).toEqual(found);
      }
    }),
  );
});
