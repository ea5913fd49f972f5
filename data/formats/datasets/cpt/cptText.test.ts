import { expect, test } from 'vitest';
import type { CptTextRow } from '../../../domain/cptText.ts';
import { decodeRows } from '../../../domain/datasetChunk.ts';
import { zipOf } from '../../fixtures/archives.ts';
import { chosen, latin1 } from '../../fixtures/chosenFile.ts';
import { describeImportFailure, describeIssue } from '../../importWords.ts';
import { readChosenFile } from '../../readChosenFile.ts';

// Words and numbers below are invented: no text of a CPT code is in this project.

const SHORT = ['0001T Bozzle of sprangle', '10001 Snood fitting', '10002 Snood fitting, deep'];
const LONG =
  'Fitting of an invented snood over the imaginary sprangle, with every bozzle turned twice and put back where it was';

async function readIn(content: string | Uint8Array, name = 'download.txt') {
  const read = await readChosenFile(chosen(content, name));
  if (!read.ok) return describeImportFailure(read.error);
  if (read.value.kind !== 'datasets') throw new Error(read.value.kind);
  return read.value.datasets.map(({ chunks, kind, period, issues }) => ({
    kind,
    from: period?.effectiveFrom,
    issues: issues.map(describeIssue),
    rows: chunks.flatMap(({ bytes, count }) => decodeRows<CptTextRow>(bytes, count) ?? []),
  }));
}

const SHORT_ROWS = [
  { key: '0001T', shortText: 'Bozzle of sprangle' },
  { key: '10001', shortText: 'Snood fitting' },
  { key: '10002', shortText: 'Snood fitting, deep' },
];

test.each([
  ['with a blank between', SHORT.join('\r\n')],
  ['with a tab between', SHORT.join('\r\n').replaceAll(/^(.{5}) /gm, '$1\t')],
  ['below a notice and blank lines', `A made-up notice of 2024\r\nin two lines\r\n\r\n${SHORT.join('\r\n')}\r\n`],
  ['with a byte order mark, LF ends and a DOS end of file', `\uFEFF${SHORT.join('\n')}\n\u001a`],
  [
    'with names above',
    `CPT Code,Short Descriptor\r\n0001T,Bozzle of sprangle\r\n10001,Snood fitting\r\n10002,"Snood fitting, deep"\r\n`,
  ],
])('codes and short texts %s are read, whatever the file is called', async (_how, content) => {
  expect(await readIn(content)).toEqual([{ kind: 'cpt-short', from: undefined, issues: [], rows: SHORT_ROWS }]);
});

test('three lengths are told apart by their longest text, between tabs, in fixed columns and under names', async () => {
  const rows = [
    { key: '10001', shortText: 'Snood fitting', mediumText: 'Fitting of snood over sprangle', longText: LONG },
    {
      key: '10002',
      shortText: 'Snood, deep',
      mediumText: 'Deep fitting of snood over sprangle',
      longText: `${LONG}, deep`,
    },
  ];
  const tabs = rows.map(row => [row.key, row.shortText, row.mediumText, row.longText].join('\t'));
  const fixed = rows.map(row => `${row.key} ${row.shortText.padEnd(29)}${row.mediumText.padEnd(49)}${row.longText}`);
  const named = rows.map(row => [row.longText, row.key, row.shortText, row.mediumText, 'x'].join('\t'));
  const header = 'Long Descriptor\tCPT Code\tShort Descriptor\tMedium Descriptor\tOther';
  for (const lines of [tabs, fixed, [header, ...named]]) {
    expect(await readIn(lines.join('\r\n'), 'texts 2025.txt')).toEqual([
      { kind: 'cpt-text', from: '2025-01-01', issues: [], rows },
    ]);
  }
});

test('a zip with one length in each file becomes one table for each', async () => {
  const zip = await zipOf({ 'SHORTU.txt': SHORT.join('\r\n'), 'LONGU.txt': `10001\t${LONG}\r\n10002\t${LONG}\r\n` });
  const read = await readIn(zip, 'licensed.zip');
  expect(Array.isArray(read) && read.map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['cpt-long', 2],
    ['cpt-short', 3],
  ]);
});

test('8-bit text, a byte 0xFF in a code, a code printed twice and a formula are read and told of', async () => {
  const text = [...SHORT, '10002 Snood fitting, deep', '1000\u00ff3 Snood caf\u00e9', '10004 =HYPERLINK(A1)', ''].join(
    '\r\n',
  );
  const shifted = text.replace('1000\u00ff3 ', '10003\u00ff ');
  expect(await readIn(latin1(shifted.replaceAll(/^(.{5}\u00ff?) /gm, '$1\t')))).toMatchObject([
    {
      rows: [...SHORT_ROWS, { key: '10003', shortText: 'Snood café' }, { key: '10004', shortText: '=HYPERLINK(A1)' }],
      issues: [
        expect.stringContaining('Line 4 (10002)'),
        expect.stringContaining('Line 5, column 6'),
        'Line 6, column 2: “=HYPERLINK(A1)” begins like a spreadsheet formula; it is kept as plain text and never worked out.',
      ],
    },
  ]);
});

test.each([
  [
    'a code that is none',
    [...SHORT, '1000X Snood'].join('\r\n'),
    'line 4, column 1: “1000X” stands where a code belongs',
  ],
  [
    'two texts for one code',
    [...SHORT, '10001 Other'].join('\n'),
    'line 4: “10001” is in the file twice, and the two differ',
  ],
  ['a null byte', [...SHORT, '10009 Sno\u0000od'].join('\n'), 'line 4, column 10'],
  [
    'a text of 20,000 characters',
    [...SHORT, `10009 ${'x'.repeat(20_000)}`].join('\n'),
    'line 4, column 7: the line or its text is longer than it can be',
  ],
  [
    'a code without a text',
    'Code\tLong Descriptor\n10001\tSnood\n10002\t\n10003\tSnood',
    'line 3: the description is missing',
  ],
  [
    'too many cells',
    `${SHORT.join('\n').replaceAll(/^(.{5}) /gm, '$1\t')}\n10009\ta\tb\tc\td`,
    'line 4, column 5: the columns have moved',
  ],
])('%s is refused with its line, and nothing was changed', async (_what, content, words) => {
  const said = await readIn(content);
  expect(said).toContain(words);
  expect(said).toContain('Nothing was changed.');
});
