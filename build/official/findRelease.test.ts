import { expect, test } from 'vitest';
import { parseCalendarDate } from '../../data/domain/calendarDate.ts';
import { dateInZipName, findRelease } from './findRelease.ts';

const PAGE = 'https://www.cms.gov/medicare/coding-billing/icd-10-codes';

test.each([
  ['hcpcs', 'january-2025-alpha-numeric-hcpcs-file.zip', '2025-01-01'],
  ['hcpcs', 'October-2025-Alpha-Numeric-HCPCS-File-v2.zip', '2025-10-01'],
  ['hcpcs', 'january-2025-alpha-numeric-index.zip', undefined],
  ['icd10cm', '2025-code-descriptions-tabular-order.zip', '2024-10-01'],
  ['icd10cm', '2026-code-descriptions-tabular-order-updated.zip', '2025-10-01'],
  ['icd10cm', 'april-1-2025-code-descriptions-in-tabular-order.zip', '2025-04-01'],
  ['icd10cm', '2025-code-tables-tabular-and-index.zip', undefined],
] as const)('%s %s takes effect on %s', (series, name, date) => {
  expect(dateInZipName(name, series)).toBe(date);
});

test('the newest release in force is taken, of two of one day the updated one, and none of the future', () => {
  const page = [
    '<a href="/files/zip/2027-code-descriptions-tabular-order.zip">',
    '<a href="https://www.cms.gov/files/zip/2026-code-descriptions-tabular-order-updated.zip">',
    '<a href="/files/zip/2026-code-descriptions-tabular-order.zip">',
    '<a href="/files/zip/april-1-2025-code-descriptions-tabular-order.zip">',
  ].join('\n');
  const on = (day: string) => {
    const today = parseCalendarDate(day);
    return today && findRelease(page, PAGE, 'icd10cm', today)?.address.split('/').at(-1);
  };
  expect(['2025-03-31', '2025-04-01', '2026-02-01', '2026-10-01'].map(on)).toEqual([
    undefined,
    'april-1-2025-code-descriptions-tabular-order.zip',
    '2026-code-descriptions-tabular-order-updated.zip',
    '2027-code-descriptions-tabular-order.zip',
  ]);
});

test('a link through a licence page leads to the zip itself', () => {
  const page = '<a href="/apps/ama/license.asp?file=/files/zip/july-2025-alpha-numeric-hcpcs-file.zip">July</a>';
  const today = parseCalendarDate('2025-08-01');
  expect(today && findRelease(page, PAGE, 'hcpcs', today)).toEqual({
    address: 'https://www.cms.gov/files/zip/july-2025-alpha-numeric-hcpcs-file.zip',
    effectiveFrom: '2025-07-01',
  });
});
