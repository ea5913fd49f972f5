import { expect, test } from 'vitest';
import type { PtpEdit } from '../../../domain/ncci/ptpEdit.ts';
import { ptpEditAt } from '../../../domain/ncci/ptpRows.ts';
import type { LineFault } from '../../lineFault.ts';
import { PtpScanner } from './ptpScanner.ts';

function scan(text: string, sliceBytes = 1_000_000): { edits: PtpEdit[]; fault?: LineFault } {
  const scanner = new PtpScanner();
  const bytes = new TextEncoder().encode(text);
  let fault: LineFault | undefined;
  for (let at = 0; at < bytes.length && !fault; at += sliceBytes)
    fault = scanner.push(bytes.subarray(at, at + sliceBytes));
  fault ??= scanner.finish();
  const rows = scanner.reader.finish();
  const list = scanner.reader.rationales.list;
  return {
    edits: Array.from({ length: rows.length }, (_, at) => ptpEditAt(rows, at, list)),
    ...(fault && { fault }),
  };
}

const HEADER = [
  'Copyright line of the publisher\t\t\t\t\t\t',
  'Column1/Column2 Edits\t\t\t\t\t\t',
  'Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale',
  '\t\tprior to 1996\tDate\tDate\t0=not allowed\t',
  '\t\t\t\t*=no data\t1=allowed\t',
];
const ROWS = [
  '10060\t99213\t\t20240101\t*\t1\tMade-up reason, first',
  '10060\tJ9207\t*\t19960101\t20231231\t0\tMade-up reason, second',
  'G0008\t99213\t\t20220101\t20220101\t9\tMade-up reason, first',
];
const EDITS = [
  { column1: '10060', column2: '99213', indicator: '1', from: '2024-01-01', rationale: 'Made-up reason, first' },
  {
    column1: '10060',
    column2: 'J9207',
    indicator: '0',
    from: '1996-01-01',
    through: '2023-12-31',
    rationale: 'Made-up reason, second',
  },
  {
    column1: 'G0008',
    column2: '99213',
    indicator: '9',
    from: '2022-01-01',
    through: '2022-01-01',
    rationale: 'Made-up reason, first',
  },
];

test.each([
  ['with the header of CMS', [...HEADER, ...ROWS].join('\r\n')],
  ['without one', `${ROWS.join('\n')}\n`],
  ['with a byte order mark and an end-of-file byte', `\ufeff${ROWS.join('\r\n')}\r\n\x1a`],
  [
    'comma-separated with quotes',
    [...HEADER, ...ROWS.map(row => row.replace(/Made-up.*$/, '"$&"'))].map(row => row.replaceAll('\t', ',')).join('\n'),
  ],
])('a file of pair edits is read whole: %s', (_, text) => {
  expect(scan(text)).toEqual({ edits: EDITS });
});

test('it does not matter where the slices of the file are cut', () => {
  const text = [...HEADER, ...ROWS].join('\r\n');
  for (let size = 1; size < 40; size += 1) expect(scan(text, size)).toEqual({ edits: EDITS });
});

test('columns are found by their names where a header has them in another order', () => {
  const header = 'Column 1\tColumn 2\tModifier\tEffective Date\tDeletion Date\tPTP Edit Rationale';
  expect(scan(`${header}\n10060\t99213\t1\t20240101\t*\tMade-up reason, first\n`)).toEqual({ edits: [EDITS[0]] });
});

test('a blank end of line, blank lines and a pair without a reason do no harm', () => {
  expect(scan('\n10060\t99213\t\t20240101\t*\t1\t\n\n\n').edits).toEqual([
    { column1: '10060', column2: '99213', indicator: '1', from: '2024-01-01' },
  ]);
});

test.each<[string, string, Partial<LineFault>]>([
  ['a code that is none', 'A00060\t99213\t\t\t*\t1\tx', { line: 2, column: 1, problem: 'bad-code' }],
  ['a second code that is none', '10060\t9921\t\t\t*\t1\tx', { line: 2, column: 2, problem: 'bad-code' }],
  ['a day that is none', '10060\t99213\t\t20240231\t*\t1\tx', { line: 2, column: 4, problem: 'bad-date' }],
  ['an absurd day', '10060\t99213\t\t\t99991231\t1\tx', { line: 2, column: 5, problem: 'bad-date' }],
  ['an unknown indicator', '10060\t99213\t\t\t*\t2\tx', { line: 2, column: 6, problem: 'bad-indicator' }],
  ['a line that is cut off', '10060\t992', { line: 2, problem: 'bad-code' }],
  [
    'an end before the start',
    '10060\t99213\t\t20240401\t20240331\t1\tx',
    { line: 2, problem: 'ends-before-it-starts' },
  ],
])('%s stops the reading and names line and column', (_, bad, fault) => {
  expect(scan(`${ROWS[0]}\n${bad}\n`).fault).toMatchObject(fault);
});

test('a file that is no table of pairs stops within its first lines, and so does one endless line', () => {
  expect(scan('word\n'.repeat(100)).fault).toMatchObject({ line: 26, problem: 'bad-code' });
  expect(scan('x'.repeat(10_000_000), 65_536).fault).toEqual({ line: 1, problem: 'too-long' });
  expect(scan('')).toEqual({ edits: [] });
});
