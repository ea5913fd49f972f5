import Big from 'big.js';
import { expect, test } from 'vitest';
import { type Decimal, formatDollars, isZero, parseDecimal, roundToCents } from './exactDecimal.ts';

test.each([
  ['$1,234.567', '1234.567'],
  [' 20.19 ', '20.19'],
  ['00720.00', '720.00'],
  ['.5', '0.5'],
  ['1.', '1'],
  ['0', '0'],
  ['-3.10', '-3.10'],
  ['$ 12', '12'],
])('%s is read as %s, place for place', (text, read) => {
  expect(parseDecimal(text)).toBe(read);
});

test.each(['', ' ', '.', 'N/A', '1,23', '1.2.3', '$', '1e5', 'NaN', '12 34x'])('“%s” is no number', text => {
  expect(parseDecimal(text)).toBeUndefined();
});

test('a half cent goes up, and nothing is lost on the way as it is with floats', () => {
  expect(roundToCents(Big('2.59').times('33.2875'))).toBe('86.21');
  expect(roundToCents(Big('2.06').times('33.2875'))).toBe('68.57');
  expect(roundToCents(Big('1.005'))).toBe('1.01');
  expect(roundToCents(Big('0.1').plus('0.2'))).toBe('0.30');
});

test('an amount is shown with its dollars grouped and every place of the file', () => {
  expect(['1234567.5', '130.664', '0', '0.62', '-3'].map(amount => formatDollars(amount as Decimal))).toEqual([
    '$1,234,567.50',
    '$130.664',
    '$0.00',
    '$0.62',
    '-$3.00',
  ]);
  expect(isZero('0.00' as Decimal)).toBe(true);
});
