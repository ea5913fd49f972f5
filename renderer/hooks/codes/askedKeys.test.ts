import { expect, test } from 'vitest';
import { askedAgain, askedFor } from './askedKeys.ts';

test('a bookmark taken from a long list and put back again asks nothing anew', () => {
  const first = askedFor(['hcpcs:E0130', 'hcpcs:J9207', 'icd10cm:E1142']);
  const without = askedAgain(first, ['hcpcs:E0130', 'icd10cm:E1142']);
  expect(without).toBe(first);
  expect(askedAgain(without, ['icd10cm:E1142', 'hcpcs:J9207', 'hcpcs:E0130'])).toBe(first);
  expect(askedAgain(without, [])).toBe(first);
});

test('a bookmark that is new is asked about, and with it only what is on the list now', () => {
  const first = askedFor(['hcpcs:E0130', 'hcpcs:J9207']);
  const next = askedAgain(first, ['hcpcs:J9207', 'hcpcs:A0001']);
  expect(next.keys).toEqual(['hcpcs:J9207', 'hcpcs:A0001']);
  expect(askedAgain(next, ['hcpcs:E0130']).keys).toEqual(['hcpcs:E0130']);
});
