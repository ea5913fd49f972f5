import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readScope } from './question.ts';
import { hasSigns, termsOf } from './terms.ts';

/** `+word`, `"phrase"`, `-word`, an open phrase ends with `…`. */
function written(text: string): string[] {
  return termsOf(text).map(({ kind, words, isOpen }) => {
    const sign = { plain: '+', phrase: '"', exclusion: '-' }[kind];
    return sign + words.join(' ') + (isOpen ? '…' : kind === 'phrase' ? '"' : '');
  });
}

test.each([
  ['walker "per day"', ['+walker', '"per day"']],
  ['“per day” rental', ['"per day"', '+rental']],
  ['insulin -pump', ['+insulin', '-pump']],
  ['graft -"with graft" skin', ['+graft', '-with graft', '+skin']],
  ['-drug-coated', ['-drug coated']],
  ['-pump', ['-pump']],
])('“%s” is cut into %j', (text, terms) => {
  expect(written(text)).toEqual(terms);
});

test.each([
  ['"', []],
  ['walker "', ['+walker']],
  ['walker "per', ['+walker', '"per…']],
  ['walker "per d', ['+walker', '"per d…']],
  ['walker "per day', ['+walker', '"per day…']],
  ['walker -', ['+walker']],
  ['walker -p', ['+walker', '-p']],
  ['walker -"', ['+walker']],
  ['walker -"with', ['+walker', '-with…']],
])('typed as far as “%s” it is %j', (text, terms) => {
  expect(written(text)).toEqual(terms);
});

test.each([
  'drug-coated',
  'x-ray chest',
  'J-9207',
  'J -9207',
  'e11 -42',
  'E11 -E13',
  'J9200-J9210',
  'walker - folding',
  'a -- b',
])('the hyphen of “%s” takes nothing away', text => {
  expect(termsOf(text).every(({ kind }) => kind === 'plain')).toBe(true);
});

test.each(['4" gauze', '4"x4" gauze', '12 " walker', "5' 10"])('“%s” holds inches and no quotes', text => {
  expect(termsOf(text).every(({ kind }) => kind === 'plain')).toBe(true);
});

test('terms lie in the text, in order, apart, and hold their words, whatever is typed', () => {
  const pieces = fc.constantFrom(
    'walker',
    ' ',
    '"',
    '“',
    '”',
    '-',
    '−',
    'per',
    'day',
    'e11.9',
    '\t',
    '½',
    '🦴',
    ':',
    '.',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), parts => {
      const text = parts.join('');
      let end = 0;
      for (const term of termsOf(text)) {
        expect(term.from).toBeGreaterThanOrEqual(end);
        expect(term.to).toBeGreaterThan(term.from);
        expect(text.slice(term.from, term.to)).toContain(term.text);
        expect(term.words.length).toBeGreaterThan(0);
        end = term.to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      if (!hasSigns(text)) expect(termsOf(text).every(({ kind }) => kind === 'plain')).toBe(true);
    }),
  );
});

test('a word before a colon that names no system is no scope, whatever the word', () => {
  expect(readScope('constructor: bracket')).toEqual({ length: 0 });
  expect(readScope('icd: bracket')).toEqual({ length: 5, scope: 'icd10cm' });
});
