import { expect, test } from 'vitest';
import { readCodeSpelling } from './codeSpelling.ts';

test.each([
  ['k92.2', 'K922'],
  ['K922', 'K922'],
  ['k 92.2', 'K922'],
  [' J9207 ', 'J9207'],
  ['j-9207', 'J9207'],
  ['e 11 42', 'E1142'],
  ['z79–01', 'Z7901'],
  ['“E11.9”,', 'E119'],
  ['e11.', 'E11'],
  ['rt', 'RT'],
  ['1p', '1P'],
])('%s is read as the code %s', (typed, canonical) => {
  expect(readCodeSpelling(typed)?.canonical).toBe(canonical);
});

test.each(['', ' ', 'as is', 'walker wheeled', 'type 2', 'S72.001AB', 'E11.4é'])(
  '“%s” is not read as a code',
  typed => {
    expect(readCodeSpelling(typed)).toBeUndefined();
  },
);

test('a dot after the third character means ICD-10-CM, a blank there only leans to it, and no sign says nothing', () => {
  expect(readCodeSpelling('e11.40')).toEqual({ canonical: 'E1140', system: 'icd10cm', leansToIcd10cm: true });
  expect(readCodeSpelling('e11 40')).toEqual({ canonical: 'E1140', leansToIcd10cm: true });
  expect(readCodeSpelling('e1140')).toEqual({ canonical: 'E1140', leansToIcd10cm: false });
});
