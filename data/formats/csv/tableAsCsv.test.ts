import { expect, test } from 'vitest';
import { tableAsCsv } from './tableAsCsv.ts';

test('codes stay text, quotes and line breaks stay within their field, and no field is taken for a formula', () => {
  expect(
    tableAsCsv(
      ['Code', 'Text'],
      [
        ['0054T', 'Walker, "rigid"\nwith wheels'],
        ['A4206', '=1+1'],
      ],
    ),
  ).toBe('\uFEFF"Code","Text"\r\n"0054T","Walker, ""rigid""\nwith wheels"\r\n"A4206","\'=1+1"\r\n');
  expect(tableAsCsv(['Code'], [])).toBe('\uFEFF"Code"\r\n');
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '=1+1\nsecond line',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
])('no spreadsheet takes %j for a formula', text =>
  expect(tableAsCsv(['Note'], [[text]])).toBe(`\uFEFF"Note"\r\n"'${text}"\r\n`),
);
