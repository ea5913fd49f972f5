import { expect, test } from 'vitest';
import { columnNames, firstMapping, holdsCptNumbers } from './listColumns.ts';

test('columns are guessed by their names, whatever their order, each for one thing', () => {
  const guess = firstMapping([['Last day', 'Description', 'House code', 'Effective date']]);
  expect(guess).toEqual({ code: '2', text: '1', from: '3', through: '0' });
  expect(firstMapping([['Code', 'Text', 'Valid from', 'Valid to']])).toMatchObject({ from: '2', through: '3' });
  expect(firstMapping([['a', 'b']])).toEqual({ code: '0', text: '1', from: 'none', through: 'none' });
});

test('a column without a name is known by its place, one without a header by its first cell', () => {
  const table = { delimiter: ',', columnCount: 2, rows: [['Code', '']] } as const;
  expect(columnNames(table, true)).toEqual(['1: Code', 'Column 2']);
  expect(columnNames(table, false)).toEqual(['Column 1, beginning “Code”', 'Column 2']);
});

test('a table of CPT numbers is noticed, whatever its columns are called; one of house codes is not', () => {
  const rows = (codes: readonly string[]) => [['Number', 'Words'], ...codes.map(code => [code, 'Made-up'])];
  const guess = firstMapping(rows([]));
  expect(holdsCptNumbers(rows(['10001', '10002', '0003T', 'ABC']), guess)).toBe(true);
  expect(holdsCptNumbers(rows(['10001', 'H2', 'H3']), guess)).toBe(false);
  expect(holdsCptNumbers(rows(['10001']), guess)).toBe(false);
});
