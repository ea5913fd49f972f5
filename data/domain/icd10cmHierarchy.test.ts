import { expect, test } from 'vitest';
import { directlyUnder, possibleParents } from './icd10cmHierarchy.ts';

const codes = (...list: string[]) => list.map(code => ({ code }));

test('the codes above a code are its beginnings, down to the category', () => {
  expect(possibleParents('E1142')).toEqual(['E114', 'E11']);
  expect(possibleParents('E11')).toEqual([]);
  expect(possibleParents('S72001A')).toEqual(['S72001', 'S7200', 'S720', 'S72']);
});

test('directly under a header stand the codes with no other header between', () => {
  const underE11 = codes('E110', 'E1100', 'E1101', 'E118', 'E119');
  expect(directlyUnder(underE11).map(({ code }) => code)).toEqual(['E110', 'E118', 'E119']);
});

test('a level that is not listed is skipped: seventh characters stand under the code they complete', () => {
  const underV00 = codes('V000', 'V0001', 'V0001XA', 'V0001XD', 'V0009', 'V0009XA');
  expect(directlyUnder(underV00).map(({ code }) => code)).toEqual(['V000']);
  expect(directlyUnder(codes('V0001XA', 'V0001XD', 'V0001XS')).map(({ code }) => code)).toEqual([
    'V0001XA',
    'V0001XD',
    'V0001XS',
  ]);
});
