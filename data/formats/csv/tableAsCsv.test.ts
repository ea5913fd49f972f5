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
