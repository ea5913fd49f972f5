import { expect, test } from 'vitest';
import { parseHcpcsCode } from './hcpcsCode.ts';
import { parseHcpcsModifier } from './hcpcsModifier.ts';
import { formatIcd10cmCode, parseIcd10cmCode } from './icd10cmCode.ts';

test.each([
  ['J9207', 'J9207'],
  [' j9207 ', 'J9207'],
  ['J920', undefined],
  ['J92077', undefined],
  ['99213', undefined],
  ['JJ207', undefined],
  ['', undefined],
])('"%s" as a HCPCS code is %s', (text, code) => {
  expect(parseHcpcsCode(text)).toBe(code);
});

test.each([
  ['jw', 'JW'],
  ['1p', '1P'],
  ['A1', 'A1'],
  ['25', undefined],
  ['J', undefined],
  ['JWX', undefined],
])('"%s" as a HCPCS modifier is %s', (text, modifier) => {
  expect(parseHcpcsModifier(text)).toBe(modifier);
});

test.each([
  ['E11.42', 'E1142', 'E11.42'],
  ['e1142', 'E1142', 'E11.42'],
  ['S72.001A', 'S72001A', 'S72.001A'],
  ['C4A', 'C4A', 'C4A'],
  ['E11.', 'E11', 'E11'],
  ['QA1.0', 'QA10', 'QA1.0'],
])('"%s" as an ICD-10-CM code is %s and is printed %s', (text, code, printed) => {
  expect(parseIcd10cmCode(text)).toBe(code);
  expect(formatIcd10cmCode(code)).toBe(printed);
});

test.each(['E1', 'E1.142', 'E11.42.1', '111.42', 'E11.42789', 'E11 42'])('"%s" is not an ICD-10-CM code', text => {
  expect(parseIcd10cmCode(text)).toBeUndefined();
});

test('the same five characters can be a code of both systems', () => {
  expect([parseHcpcsCode('J1745'), parseIcd10cmCode('J1745')]).toEqual(['J1745', 'J1745']);
});
