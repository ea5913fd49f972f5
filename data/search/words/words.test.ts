import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachWord, SETTING, wordsOf } from './words.ts';

test.each([
  ['Injection, 0.5 mg', ['injection', '0.5', 'mg']],
  ['.5 mg, 0.50 MG, 10.0', ['0.5', 'mg', '0.5', 'mg', '10']],
  ['1,000 units', ['1000', 'units']],
  ['30mg/2ml', ['30', 'mg', '2', 'ml']],
  ["Crohn's; Crohn’s", ['crohns', 'crohns']],
  ['drug-coated x-ray', ['drug', 'coated', 'x', 'ray']],
  ['Ménière', ['meniere']],
  ['40.0-44.9', ['40', '44.9']],
  ['pages 1,2', ['pages', '1', '2']],
  ['', []],
])('“%s” is cut into %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('every word says where it stands: the head, behind it, or in parentheses', () => {
  const seen: [string, number][] = [];
  eachWord('Walker (rigid), folding [pair]', (word, _start, _end, setting) => seen.push([word, setting]));
  expect(seen).toEqual([
    ['walker', SETTING.head],
    ['rigid', SETTING.aside],
    ['folding', SETTING.tail],
    ['pair', SETTING.aside],
  ]);
});

test('the places of words are places in the text as given, whatever its letters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: 'binary' }), text => {
      let last = 0;
      eachWord(text, (word, start, end) => {
        expect(word).not.toBe('');
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      });
    }),
  );
});
