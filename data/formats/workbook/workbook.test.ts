import { expect, test, vi } from 'vitest';
import { workbookOf, zipOf } from '../fixtures/archives.ts';
import { chosen } from '../fixtures/chosenFile.ts';
import { SMALL_TABLE, TABLE_HEADER } from '../fixtures/hcpcsTableRows.ts';
import { releaseIn, told } from '../fixtures/outcome.ts';

// Large made-up files; the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const NOTES = [['Made-up note regarding coverage'], [], ['If specific'], [], []];

test.each([
  ['the first row', []],
  ['a row below notes', NOTES],
])('a workbook with its header in %s is read', async (_name, notes) => {
  const release = await releaseIn(chosen(await workbookOf([...notes, TABLE_HEADER, ...SMALL_TABLE]), 'any name'));
  expect(release.records.map(({ system, code }) => `${system}:${code}`)).toEqual([
    'hcpcsmod:A1',
    'hcpcs:A0001',
    'hcpcs:V0004',
  ]);
  expect(release.suggestedEffectiveFrom).toEqual({ date: '2026-10-01', from: 'records' });
});

test('a fault is told with the row a person sees', async () => {
  const bad = SMALL_TABLE.map(row => row.map(cell => (cell === 'V0004' ? 'V00O4' : cell)));
  const file = chosen(await workbookOf([...NOTES, TABLE_HEADER, ...bad]), 'a.xlsx');
  expect(await told(file)).toContain('“a.xlsx”, line 9, column 1: “V00O4” stands where a code belongs');
});

test('cells may be typed as numbers, inline texts, formatted texts or escapes, and skip columns', async () => {
  const file = await handmade(
    '<row r="1">' +
      TABLE_HEADER.map(name => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join('') +
      '</row>' +
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="str"><v>0010</v></c><c r="C2"><v>7</v></c>' +
      '<c r="D2" t="s"><v>1</v></c><c r="AS2"><v>2.0201001E7</v></c></row>',
    '<si><t>J5</t></si><si><r><t>Made</t></r><r><t xml:space="preserve">-up &amp;_x000D_more</t></r><rPh><t>no</t></rPh></si>',
  );
  const release = await releaseIn(chosen(file));
  expect(release.records).toEqual([
    { system: 'hcpcsmod', code: 'J5', longText: 'Made-up &\rmore', shortText: '', position: 0, addedOn: '2020-10-01' },
  ]);
});

test.each([
  ['corrections', ['HCPCS/MOD Code', 'Action', 'Short Description', 'Long Description', 'Effective Date']],
  ['transactions', ['HCPC', 'ACTION CD', 'SHORT DESCRIPTION', 'LONG DESCRIPTION']],
  ['unlisted codes', ['HCPCS', 'LONG DESCRIPTION', 'ADD DATE', 'TERM DATE']],
])('a workbook of %s is not taken for a release', async (_name, header) => {
  const file = chosen(await workbookOf([header, ['A0001', 'Made-up', 'Made-up', 'Made-up']]), 'a.xlsx');
  expect(await told(file)).toContain('“a.xlsx” is not an official file');
});

test.each([
  ['stops before its end', '<row r="1"><c r="A1"', ''],
  ['refers to a text that is not there', '<row r="2"><c r="A2" t="s"><v>99</v></c></row>', ''],
])('a sheet that %s is damaged', async (_name, rows, strings) => {
  const file = chosen(await handmade(`<row r="1">${headerCells()}</row>${rows}`, strings, '<broken'), 'a.xlsx');
  expect(await told(file)).toMatch(/damaged or incomplete/);
});

test.each([
  ['nested without end', '<a>'.repeat(200_000)],
  ['full of attributes', `<a ${Array.from({ length: 200_000 }, (_, index) => `b${index}=""`).join(' ')}/>`],
])('a sheet %s is given up early', async (_name, xml) => {
  const file = chosen(await handmade(`<row r="1">${headerCells()}</row>${xml}`, ''), 'a.xlsx');
  expect(await told(file)).toMatch(/damaged or incomplete/);
});

test('entities a file declares itself are not expanded', async () => {
  const bomb = '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
  const file = await zipOf({
    'xl/workbook.xml': '<workbook/>',
    'xl/sharedStrings.xml': `${bomb}<sst><si><t>&b;</t></si></sst>`,
    'xl/worksheets/sheet1.xml': '<worksheet/>',
  });
  expect(await told(chosen(file, 'a.xlsx'))).toMatch(/damaged or incomplete/);
});

function headerCells(): string {
  return TABLE_HEADER.map(name => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join('');
}

function handmade(rows: string, strings: string, end = '</sheetData></worksheet>'): Promise<Uint8Array<ArrayBuffer>> {
  return zipOf({
    'xl/workbook.xml': '<workbook/>',
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}${end}`,
  });
}
