import { expect, test } from 'vitest';
import { parseCalendarDate } from '../../../data/domain/calendarDate.ts';
import type { ReleaseSeries } from '../../../data/domain/codeSystem.ts';
import { type Release, type ReleaseCounts, releaseTitle } from '../../../data/domain/release.ts';
import { countEntries, installedWords } from './countWords.ts';

const NONE: ReleaseCounts = { records: 0, codes: 0, modifiers: 0, active: 0, terminated: 0, headers: 0, billable: 0 };

function release(series: ReleaseSeries, day: string, counts: Partial<ReleaseCounts>): Release {
  const effectiveFrom = parseCalendarDate(day);
  if (effectiveFrom === undefined) throw new Error(`${day} is not a day`);
  return {
    id: 'r',
    series,
    kind: 'official',
    title: releaseTitle(series, effectiveFrom),
    effectiveFrom,
    source: { fileName: 'f.zip', byteLength: 1, sha256: '00' },
    counts: { ...NONE, ...counts },
  };
}

test('an installed release is told with its name and its counts', () => {
  const hcpcs = release('hcpcs', '2025-01-01', { records: 8642, codes: 8259, modifiers: 383 });
  expect(installedWords(hcpcs)).toBe('Installed HCPCS January 2025: 8,259 codes and 383 modifiers.');
  const icd = release('icd10cm', '2024-10-01', { records: 97_584, billable: 74_260 });
  expect(installedWords(icd)).toBe('Installed ICD-10-CM FY2025: 97,584 rows, 74,260 of them billable codes.');
});

test('a file with a single modifier is told in the singular', () => {
  expect(installedWords(release('hcpcs', '2025-01-01', { codes: 2, modifiers: 1 }))).toContain('1 modifier.');
});

test('only counts that mean something in the system are shown', () => {
  expect(countEntries('icd10cm', { ...NONE, records: 97_584, billable: 74_260, headers: 23_324 })).toEqual([
    { label: 'Rows', count: '97,584' },
    { label: 'Billable', count: '74,260' },
    { label: 'Headers', count: '23,324' },
  ]);
});
