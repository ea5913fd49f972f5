import { expect, test } from 'vitest';
import { decodeRows } from '../../domain/datasetChunk.ts';
import type { AscRow } from '../../domain/feeRows/facilityRows.ts';
import { workbookOf } from '../fixtures/archives.ts';
import { chosen } from '../fixtures/chosenFile.ts';
import { describeImportFailure } from '../importWords.ts';
import { readChosenFile } from '../readChosenFile.ts';

const JANUARY = [
  ['Addendum AA -- Made-up surgery for CY 2026'],
  [
    'HCPCS Code',
    'Short Descriptor',
    'January CY 2026 Payment Indicator',
    'Final CY 2026 Comment Indicator',
    'January CY 2026 Payment Weight',
    'January CY 2026 Payment Rate',
  ],
  ['G9001', 'Made-up one', 'G2', 'NI', '1.5', '100.25'],
  ['G9002', 'Made-up two', 'N1', '', '', ''],
];

test('the comment indicator of an addendum is read where the file has the column', async () => {
  const read = await readChosenFile(chosen(await workbookOf(JANUARY), 'addenda.xlsx'));
  if (!read.ok) throw new Error(describeImportFailure(read.error));
  if (read.value.kind !== 'datasets') throw new Error(read.value.kind);
  const rows = read.value.datasets.flatMap(({ chunks }) =>
    chunks.flatMap(({ bytes, count }) => decodeRows<AscRow>(bytes, count) ?? []),
  );
  expect(rows).toMatchObject([
    { key: 'G9001', indicator: 'G2', comment: 'NI', rate: '100.25' },
    { key: 'G9002', indicator: 'N1' },
  ]);
  expect(rows[1]).not.toHaveProperty('comment');
});
