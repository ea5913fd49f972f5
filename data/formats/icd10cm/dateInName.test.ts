import { expect, test } from 'vitest';
import { dateInNames } from './dateInName.ts';

test.each([
  [['icd10cm_order_2025.txt', '2025-code-descriptions-tabular-order.zip'], '2024-10-01'],
  [['2020 Code Descriptions/icd10cm_order_2020.txt', '2020-ICD-10-CM-Codes.zip'], '2019-10-01'],
  [['icd10cm-order-Jan-2021.txt.gz'], '2021-01-01'],
  [['icd10cm_order_2025.txt', 'april-1-2025-code-descriptions-tabular-order.zip'], '2025-04-01'],
  [['icd10cm-order-April-2026.txt'], '2026-04-01'],
  [['april_2026.zip'], '2026-04-01'],
  [['icd10cm-FY2027.zip'], '2026-10-01'],
  [['order.txt', 'download (3).zip'], undefined],
  [['icd10cm_order_12025.txt'], undefined],
  [['Janet_2025.txt'], '2024-10-01'],
])('%j is in force from %s', (names, date) => {
  expect(dateInNames(names)).toBe(date);
});
