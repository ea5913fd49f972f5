import { expect, test } from 'vitest';
import { parseCalendarDate } from './calendarDate.ts';
import { releaseAtStart, releaseInSentence, releaseTitle } from './release.ts';

test.each([
  ['hcpcs', '2025-01-01', 'HCPCS January 2025'],
  ['hcpcs', '2026-10-01', 'HCPCS October 2026'],
  ['icd10cm', '2024-10-01', 'ICD-10-CM FY2025'],
  ['icd10cm', '2025-04-01', 'ICD-10-CM FY2025 (April 2025)'],
  ['icd10cm', '2021-01-01', 'ICD-10-CM FY2021 (January 2021)'],
] as const)('%s in force from %s is called %s', (series, from, title) => {
  const date = parseCalendarDate(from);
  if (date === undefined) throw new Error(from);
  expect(releaseTitle(series, date)).toBe(title);
});

test('in a sentence a starter pack is called one, and an official release by its title', () => {
  const starter = { series: 'hcpcs', kind: 'starter', title: 'Starter pack (HCPCS, from January 2025)' } as const;
  const official = { series: 'hcpcs', kind: 'official', title: 'HCPCS January 2025' } as const;
  expect([starter, official].map(releaseInSentence)).toEqual(['the HCPCS Level II starter pack', 'HCPCS January 2025']);
  expect([starter, official].map(releaseAtStart)).toEqual(['The HCPCS Level II starter pack', 'HCPCS January 2025']);
});
