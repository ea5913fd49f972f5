import { expect, test } from 'vitest';
import { otherSpellings, singularOf, stemOf } from './wordForms.ts';

test.each([
  ['walkers', 'walker'],
  ['biopsies', 'biopsy'],
  ['boxes', 'box'],
  ['diabetes', 'diabete'],
  ['diagnosis', 'diagnosis'],
  ['virus', 'virus'],
  ['gas', 'gas'],
])('the singular of %s is %s', (word, singular) => {
  expect(singularOf(word)).toBe(singular);
});

test.each([
  ['diabetes', 'diabetic'],
  ['infection', 'infected'],
  ['hypertension', 'hypertensive'],
  ['statutory', 'statutorily'],
  ['allergy', 'allergic'],
])('%s and %s are one family', (one, two) => {
  expect(stemOf(one)).toBe(stemOf(two));
});

test('a stem is always a beginning of its word', () => {
  for (const word of ['fractures', 'stopping', 'classification', 'obesity', 'renal', 'x']) {
    expect(word.startsWith(stemOf(word))).toBe(true);
  }
});

test.each([
  ['anaemia', 'anemia'],
  ['oesophageal', 'esophageal'],
  ['haemorrhage', 'hemorrhage'],
  ['tumour', 'tumor'],
  ['immunisation', 'immunization'],
  ['mcg', 'microgram'],
  ['lbs', 'pounds'],
])('%s is also looked for as %s', (word, other) => {
  expect(otherSpellings(word)).toContain(other);
});
