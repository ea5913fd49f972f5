import { expect, test } from 'vitest';
import { decodeRows } from '../../../domain/datasetChunk.ts';
import { ptpKey, readPtpFacts, readPtpPairs } from '../../../domain/ncci/ptpDataset.ts';
import { gzipOf, workbookOf, zipOf } from '../../fixtures/archives.ts';
import { chosen } from '../../fixtures/chosenFile.ts';
import type { ParsedDataset } from '../../parsedDataset.ts';
import { readChosenFile } from '../../readChosenFile.ts';

type File = Parameters<typeof readChosenFile>[0];

async function datasetsIn(file: File): Promise<readonly ParsedDataset[]> {
  const read = await readChosenFile(file);
  if (!read.ok || read.value.kind !== 'datasets') throw new Error(JSON.stringify(read));
  return read.value.datasets;
}

const NOTICE = ['A made-up notice', '', '', '', '', '', ''];
const PAIR_HEADER = [
  'Column 1',
  'Column 2',
  '*=in existence',
  'Effective',
  'Deletion',
  'Modifier',
  'PTP Edit Rationale',
];
const PAIRS = [
  ['10060', '99213', '', '20240701', '*', '1', 'Made-up reason'],
  ['10060', 'J9207', '', '20240701', '20240930', '0', 'Made-up reason'],
  ['G0008', '99213', '', '20240701', '*', '1', ''],
];
const PAIR_TEXT = [NOTICE, PAIR_HEADER, ...PAIRS].map(row => row.join('\t')).join('\r\n');
const CEILINGS = [
  ['HCPCS/\nCPT Code', 'DME Supplier Services MUE Values', 'MUE Adjudication Indicator', 'MUE Rationale'],
  ['A4206', '0', '3 Date of Service Edit: Clinical', 'CMS Policy'],
];
const ADD_ONS = [
  [
    'AOC_Edit_Type',
    'Add-On_Code',
    'AOC_DelDT',
    'Primary_Code',
    'Primary_Code_DelDT',
    'AOC_Edit_EffDT',
    'AOC_Edit_DelDT',
  ],
  ['1', '37252', '', '37220', '', '2016001', ''],
];

test.each([
  ['plain', async () => chosen(PAIR_TEXT, 'ccipra-v303r0-f1.txt')],
  ['packed', async () => chosen(await gzipOf(PAIR_TEXT), 'ccipra-v303r0-f1.txt.gz')],
  ['in a zip', async () => chosen(await zipOf({ 'ccipra-v303r0-f1.txt': PAIR_TEXT }), 'download.zip')],
  ['as a workbook', async () => chosen(await workbookOf([NOTICE, PAIR_HEADER, ...PAIRS]), 'ccipra-v303r0-f1.xlsx')],
])('a part of the pair edits is read %s, with pairs found from both sides', async (_, file) => {
  const [dataset, ...others] = await datasetsIn(await file());
  expect(others).toEqual([]);
  expect(dataset).toMatchObject({
    kind: 'ncci-ptp-practitioner',
    rowCount: 3,
    hasCptText: false,
    period: { effectiveFrom: '2024-10-01', effectiveThrough: '2024-12-31', toldBy: 'file-name' },
  });
  const chunks = dataset?.chunks ?? [];
  expect(chunks.map(({ first, count }) => [first, count])).toEqual([
    ['0', 0],
    ['1 10060', 3],
    ['2 99213', 0],
  ]);
  const facts = chunks[0] && readPtpFacts(chunks[0]);
  if (facts === undefined) throw new Error('no facts');
  expect(facts).toEqual({ rationales: ['Made-up reason'], from: '10060', through: 'G0008', isPart: true });
  const by = (column: 'column1' | 'column2', code: string) => {
    const key = ptpKey(column, code);
    return readPtpPairs(
      chunks.findLast(({ first }) => first <= key),
      { by: column, code },
      facts,
    );
  };
  expect(by('column2', '99213')?.map(({ column1 }) => column1)).toEqual(['10060', 'G0008']);
  expect(by('column1', '10060')?.[1]).toEqual({
    column1: '10060',
    column2: 'J9207',
    indicator: '0',
    from: '2024-07-01',
    through: '2024-09-30',
    rationale: 'Made-up reason',
  });
  // A key before all codes of column 2 lands on a chunk of column 1 and must find nothing there.
  expect(by('column2', '00100')).toEqual([]);
});

test('without a telling name the quarter is read from the days inside, to be confirmed', async () => {
  const [dataset] = await datasetsIn(chosen(PAIR_TEXT, 'edits.txt'));
  expect(dataset?.period).toMatchObject({ effectiveFrom: '2024-07-01', toldBy: 'file-name' });
});

test('all parts of a quarter in one zip are read as the data sets they are', async () => {
  const zip = await zipOf({ 'ccioph-v303r0-f1.txt': PAIR_TEXT, 'ccioph-v303r0-f2.txt': PAIR_TEXT });
  const datasets = await datasetsIn(chosen(zip, 'download.zip'));
  expect(datasets.map(({ kind }) => kind)).toEqual(['ncci-ptp-outpatient', 'ncci-ptp-outpatient-2']);
});

test('unit ceilings and add-on codes are read from workbooks', async () => {
  const [ceilings] = await datasetsIn(chosen(await workbookOf(CEILINGS), 'MCR_MUE_DME_Eff_10-01-2024.xlsx'));
  expect(ceilings).toMatchObject({ kind: 'ncci-mue-dme', period: { effectiveFrom: '2024-10-01' } });
  const [addOns] = await datasetsIn(
    chosen(await workbookOf([['A made-up notice'], ...ADD_ONS]), 'AOC_V2024Q4-MCR.xlsx'),
  );
  expect(addOns).toMatchObject({ kind: 'ncci-add-on', rowCount: 1, period: { effectiveFrom: '2024-10-01' } });
  const [chunk] = addOns?.chunks ?? [];
  expect(chunk && decodeRows(chunk.bytes, chunk.count)).toEqual([
    { key: '37252', primary: '37220', type: '1', from: '2016-01-01' },
  ]);
});

test('a damaged row names file, line and column, and nothing of the file is taken', async () => {
  const bad = `${PAIR_TEXT}\r\n10060\t99214\t\t20240701\t*\t7\tx`;
  expect(await readChosenFile(chosen(bad, 'a.txt'))).toEqual({
    ok: false,
    error: { kind: 'bad-line', file: 'a.txt', line: 6, column: 6, problem: 'bad-indicator', found: '7' },
  });
});

test('a cancel stops the reading of a long file', async () => {
  const stop = new AbortController();
  const long = `${PAIR_TEXT}\r\n${Array(400_000).fill(PAIRS[0]?.join('\t')).join('\r\n')}`;
  const reading = readChosenFile(chosen(long, 'a.txt'), {
    signal: stop.signal,
    onProgress: ({ phase, rows }) => {
      if (phase === 'reading' && rows > 1_000) stop.abort();
    },
  });
  expect(await reading).toEqual({ ok: false, error: { kind: 'cancelled' } });
});
