import { expect, test } from 'vitest';
import { decodeRows } from '../../domain/datasetChunk.ts';
import type { AspLimitRow } from '../../domain/feeRows/itemRows.ts';
import { zipOf } from '../fixtures/archives.ts';
import { chosen, latin1 } from '../fixtures/chosenFile.ts';
import { describeImportFailure } from '../importWords.ts';
import { readChosenFile } from '../readChosenFile.ts';

/** A made-up quarter in the layout of the payment limits. */
function aspFile(rows: readonly string[], period = 'October 1, 2025 through December 31, 2025'): string {
  return [
    'Made-up payment limits,,,,,,,,,,',
    `"Effective ${period}",,,,,,,,,,`,
    ',,,,,,,,,,',
    'HCPCS Code,Short Description,HCPCS Code Dosage,Payment Limit,Co-insurance Percentage,Vaccine AWP%,Vaccine Limit,Blood AWP%,Blood limit,Clotting Factor,Notes,',
    ...rows,
    '',
  ].join('\r\n');
}

async function limitsIn(content: string | Uint8Array, name = 'download.csv') {
  const read = await readChosenFile(chosen(content, name));
  if (!read.ok) throw new Error(describeImportFailure(read.error));
  if (read.value.kind !== 'datasets') throw new Error(read.value.kind);
  return read.value.datasets.map(({ chunks, ...about }) => ({
    ...about,
    rows: chunks.flatMap(({ bytes, count }) => decodeRows<AspLimitRow>(bytes, count) ?? []),
  }));
}

test('payment limits are read with every place, blanks and N/A left out, whatever the file is called', async () => {
  const [read] = await limitsIn(
    aspFile([
      'J0002,"Made-up, twice daily",1 MG,"$1,234.567",20.000,,,,,1,"A note,\r\nin two lines",',
      'J0001,Made-up vaccine,0.5 ML,N/A,.,95,12.5,,,,,',
      '99999,Short text of a code,10 ML,0.100,20.000,,,,,,,',
    ]),
  );
  expect(read).toMatchObject({
    kind: 'asp-limits',
    period: { effectiveFrom: '2025-10-01', effectiveThrough: '2025-12-31', toldBy: 'file' },
    rowCount: 3,
    hasCptText: true,
    issueCount: 0,
  });
  expect(read?.rows).toEqual([
    { key: '99999', shortText: 'Short text of a code', dosage: '10 ML', limit: '0.100', coinsurancePercent: '20.000' },
    { key: 'J0001', shortText: 'Made-up vaccine', dosage: '0.5 ML', vaccineAwpPercent: '95', vaccineLimit: '12.5' },
    {
      key: 'J0002',
      shortText: 'Made-up, twice daily',
      dosage: '1 MG',
      limit: '1234.567',
      coinsurancePercent: '20.000',
      isClottingFactor: true,
      notes: 'A note, in two lines',
    },
  ]);
});

test('all quarters of one zip are read, each with its own days', async () => {
  const row = 'J0001,Made-up,1 MG,1.000,20.000,,,,,,,';
  const zip = await zipOf({
    'a.csv': aspFile([row]),
    'b.csv': aspFile([row], 'January 1, 2026 through March 31, 2026'),
  });
  expect((await limitsIn(zip, 'x.zip')).map(({ period }) => period?.effectiveFrom)).toEqual([
    '2025-10-01',
    '2026-01-01',
  ]);
});

test('a word where an amount belongs, and one code with two amounts, are refused with their lines', async () => {
  await expect(limitsIn(aspFile(['J0001,Made-up,1 MG,about 5,20.000,,,,,,,']))).rejects.toThrow(
    'line 5, column 4: “about 5” stands where an amount belongs',
  );
  const twice = ['J0001,Made-up,1 MG,1.000,20,,,,,,,', 'J0001,Made-up,1 MG,2.000,20,,,,,,,'];
  await expect(limitsIn(aspFile(twice))).rejects.toThrow('line 6: “J0001” is in the file twice, and the two differ');
});

test('a stray byte behind a code is left out and said with its line; a row printed twice is taken once', async () => {
  const row = 'J0001,Made-up,1 MG,1.000,20,,,,,,,';
  const [read] = await limitsIn(latin1(aspFile([row.replace('J0001', 'J0001\u00ff'), row])));
  expect(read?.rows).toHaveLength(1);
  expect(read?.issues).toMatchObject([
    { line: 5, problem: 'unreadable-characters' },
    { line: 6, problem: 'duplicate-code', code: 'J0001' },
  ]);
});
