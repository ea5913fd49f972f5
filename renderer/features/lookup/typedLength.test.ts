import { expect, test } from 'vitest';
import { typedLength } from './typedLength.ts';

const typedPart = (printed: string, typed: string) => printed.slice(0, typedLength(printed, typed));

test.each([
  ['E11.42', 'e114', 'E11.4'],
  ['E11.42', 'e11', 'E11'],
  ['E11.42', 'E11.', 'E11'],
  ['E11.42', 'icd: e11 42', 'E11.42'],
  ['J9207', ' j-92', 'J92'],
  ['JW', 'mod:jw', 'JW'],
])('of %s, “%s” marks “%s”', (printed, typed, marked) => {
  expect(typedPart(printed, typed)).toBe(marked);
});

test('what is not the beginning of the code marks nothing', () => {
  expect(typedLength('E11.42', 'E12')).toBe(0);
  expect(typedLength('J9207', 'J92071')).toBe(0);
  expect(typedLength('J9207', '?')).toBe(0);
});
