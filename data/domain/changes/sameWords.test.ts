import { expect, test } from 'vitest';
import { haveSameWords } from './sameWords.ts';

test('capitals, blanks and punctuation alone change no word', () => {
  expect(haveSameWords('Device (EG, CLIP), WHEN PERFORMED', 'device (e.g., clip), when  performed')).toBe(true);
  expect(haveSameWords('Non radioactive', 'Non-radioactive.')).toBe(true);
});

test.each([
  ['Injection, 1.5 mg', 'Injection, 15 mg'],
  ['Injection, 2,500 units', 'Injection, 2.500 units'],
  ['5-10 minutes', '510 minutes'],
  ['mg/ml', 'mg ml'],
  ['Device(s)', 'Devices'],
  ['Per day', 'Per week'],
])('“%s” and “%s” do not say the same', (before, after) => {
  expect(haveSameWords(before, after)).toBe(false);
});
