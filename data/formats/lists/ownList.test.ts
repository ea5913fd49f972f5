import { expect, test } from 'vitest';
import { decodeRows } from '../../domain/datasetChunk.ts';
import type { ListMapping, OwnListRow } from '../../domain/ownList.ts';
import { zipOf } from '../fixtures/archives.ts';
import { chosen, latin1 } from '../fixtures/chosenFile.ts';
import { describeImportFailure, describeIssue } from '../importWords.ts';
import { readChosenFile } from '../readChosenFile.ts';

const MAPPING: ListMapping = { name: 'House codes', hasHeader: true, code: 0, text: 1, from: 2, through: 3 };
const LIST = ['Code,Meaning,First,Last', 'x1,"Made up, first",1/31/2026,', 'X2,Made up second,,20261231'];

async function tableIn(content: string | Uint8Array, name = 'house.csv') {
  const read = await readChosenFile(chosen(content, name));
  if (!read.ok) return describeImportFailure(read.error);
  return read.value.kind === 'table' ? read.value : read.value.kind;
}

async function listIn(content: string | Uint8Array, mapping = MAPPING) {
  const table = await tableIn(content);
  if (typeof table === 'string') return table;
  const list = await table.readList(mapping, {});
  if (!list.ok) return describeImportFailure(list.error);
  const { chunks, kind, listName, issues } = list.value;
  const rows = chunks.flatMap(({ bytes, count }) => decodeRows<OwnListRow>(bytes, count) ?? []);
  return { kind, listName, issues: issues.map(describeIssue), rows };
}

const ROWS = [
  { key: 'X1', code: 'x1', text: 'Made up, first', from: '2026-01-31' },
  { key: 'X2', code: 'X2', text: 'Made up second', through: '2026-12-31' },
];

test.each([
  ['commas', LIST.join('\r\n')],
  ['semicolons', LIST.join('\n').replace('"Made up, first"', 'Made up§ first').replaceAll(',', ';').replace('§', ',')],
  [
    'tabs, a byte order mark and blank rows',
    `\uFEFF${LIST.join('\n').replace('"Made up, first"', 'Made up§ first').replaceAll(',', '\t').replace('§', ',')}\n\t\t\t\n\n`,
  ],
])('a table with %s becomes a list by the columns the person names', async (_how, content) => {
  expect(await listIn(content)).toEqual({ kind: 'own-list', listName: 'House codes', issues: [], rows: ROWS });
});

test('a table in a zip is found, and the file shows its first rows and its hash before anything is read', async () => {
  const table = await tableIn(
    await zipOf({ 'inner.csv': LIST.join('\n'), 'read me.txt': 'Dear colleague\nsee inside' }),
  );
  expect(table).toMatchObject({
    table: {
      delimiter: ',',
      columnCount: 4,
      rows: [['Code', 'Meaning', 'First', 'Last'], ROWS_SHOWN, expect.anything()],
    },
    source: { memberName: 'inner.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
});
const ROWS_SHOWN = ['x1', 'Made up, first', '1/31/2026', ''];

test('8-bit text, a row printed twice and formulas are read as plain text and told of', async () => {
  const rows = [...LIST, 'X2,Made up second,,20261231', 'X3,Caf\u00e9 \u00ff,,', 'X4,"=cmd|\' /C calc\'!A0",,', ''];
  expect(await listIn(latin1(rows.join('\r\n')))).toMatchObject({
    rows: [...ROWS, { code: 'X3', text: 'Café ÿ' }, { code: 'X4', text: "=cmd|' /C calc'!A0" }],
    issues: [
      expect.stringContaining('Line 4 (X2): the code is in the file twice'),
      expect.stringContaining('Line 5, column 7'),
      expect.stringContaining('Line 6, column 2: “=cmd|'),
    ],
  });
});

test.each([
  ['no code', 'X9'.slice(2), 'line 4, column 1: a blank stands where a code belongs'],
  ['a formula for a code', '=1+1,Text,,', 'line 4, column 1: “=1+1” stands where a code belongs'],
  ['a text for a code', `${'long '.repeat(20)},Text,,`, 'line 4, column 1'],
  ['no text', 'X3,,,', 'line 4, column 2: the description is missing'],
  ['a day that is none', 'X3,Text,2026-02-30,', 'line 4, column 3: “2026-02-30” is not a date'],
  ['days the wrong way round', 'X3,Text,2026-02-01,2026-01-01', 'line 4, column 4: the last day is before the first'],
  ['two texts for one code', 'X2,Other,,20261231', 'line 4: “X2” is in the file twice, and the two differ'],
  ['a null byte', 'X3,Te\u0000xt,,', 'line 4, column 6'],
  ['a text of 20,000 characters', `X3,${'x'.repeat(20_000)},,`, 'line 4, column 2: the line or its text is longer'],
  ['a quote that is never closed', `${'Z,Made up,,\n'.repeat(60)}X3,"Text,,\nX4,Text,,`, 'line 64'],
])('%s is refused with line and column, and nothing was changed', async (_what, row, words) => {
  const many = Array.from({ length: 60 }, (_, at) => `Y${at},Made up,,`);
  const said = await listIn([...LIST, row === '' ? ',Text,,' : row, ...many].join('\n'));
  expect(said).toContain(words);
  expect(said).toContain('Name other columns, or mend the file. Nothing was changed.');
});

test.each([
  ['a letter', 'Dear Sir,\nplease find enclosed\nwhat we spoke of, as promised, on Monday.\n'],
  ['one line', 'a,b,c'],
  ['one column', 'A1\nA2\nA3\n'],
])('%s is no table', async (_what, content) => {
  expect(await tableIn(content)).toContain('is not an official file this app knows');
});
