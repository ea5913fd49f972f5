import { expect, test } from 'vitest';
import { parseNdc, printedNdc } from './ndc.ts';

test.each([
  ['12345-6789-01', '12345678901'],
  ['12345678901', '12345678901'],
  ['1234-5678-90', '01234567890'],
  ['12345-678-90', '12345067890'],
  ['12345-6789-0', '12345678900'],
  ['NDC 12345-6789-01', '12345678901'],
])('%s is read as the eleven digits %s', (text, ndc) => {
  expect(parseNdc(text)).toBe(ndc);
});

test.each(['1234567890', 'J9207', '12345-67-89', '', '37252'])('“%s” is no NDC that can be told for sure', text => {
  expect(parseNdc(text)).toBeUndefined();
});

test('an NDC is printed in its three parts', () => {
  expect(printedNdc('01234567890')).toBe('01234-5678-90');
});
