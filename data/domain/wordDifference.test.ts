import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sideOf, type WordRun, wordDifference } from './wordDifference.ts';

/** `kept -removed- +added+`, as one would write it by hand. */
function told(runs: readonly WordRun[]): string {
  const mark = { kept: '', removed: '-', added: '+' };
  return runs.map(({ kind, text, isSpaced }) => `${isSpaced ? ' ' : ''}${mark[kind]}${text}${mark[kind]}`).join('');
}

test.each([
  ['a changed number, whole', 'Made up, 2,500 units', 'Made up, 100,000 units', 'Made up, -2,500- +100,000+ units'],
  ['a small dose', 'Made up, 0.1 mg', 'Made up, 0.25 mg', 'Made up, -0.1- +0.25+ mg'],
  [
    'only the suffix of a biosimilar',
    'madeupumab-abcd, 10 mg',
    'madeupumab-efgh, 10 mg',
    'madeupumab--abcd-+efgh+, 10 mg',
  ],
  ['words put in', 'Cane, adjustable', 'Cane, quad, adjustable', 'Cane, +quad,+ adjustable'],
  ['words left out at the end', 'Brace, right knee, each', 'Brace, right knee', 'Brace, right knee-, each-'],
  [
    'a comma does not cut a replacement',
    'one red, small cup',
    'one blue, large cup',
    'one -red, small- +blue, large+ cup',
  ],
  ['another text', 'left', 'right', '-left-+right+'],
  ['nothing where only the spacing differs', 'per  ounce ( dry )', 'per ounce (dry)', 'per ounce (dry)'],
  ['nothing where only capitals differ', 'Cane, QUAD, Each', 'cane, quad, each', 'cane, quad, each'],
  ['a new word among words in other capitals', 'CANE, EACH', 'Cane, quad, each', 'Cane, +quad,+ each'],
  ['a text that was empty', '', 'new', '+new+'],
])('shows %s', (_, before, after, expected) => {
  expect(told(wordDifference(before, after))).toBe(expected);
});

test('each side can be read alone, and is the text itself but for spacing', () => {
  const text = fc
    .array(fc.constantFrom('a', 'A', 'b', ',', '10', '-', '(', 'mg'), { maxLength: 12 })
    .map(words => words.join(' '));
  const bare = (runs: readonly WordRun[]): string =>
    runs
      .map(run => run.text)
      .join('')
      .replaceAll(' ', '');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const difference = wordDifference(before, after);
      expect(bare(sideOf(difference, 'before'))).toBe(before.replaceAll(' ', ''));
      expect(bare(sideOf(difference, 'after'))).toBe(after.replaceAll(' ', ''));
      expect(difference.every(({ kind }) => kind === 'kept')).toBe(before.toLowerCase() === after.toLowerCase());
      expect(difference.every(({ kind }, at) => at === 0 || kind !== difference[at - 1]?.kind)).toBe(true);
    }),
  );
});

test('two texts of fifty thousand words each, as only a damaged file has them, are told apart at once', () => {
  const long = (word: string) => `First ${`${word} `.repeat(50_000)}last`;
  const runs = wordDifference(long('old'), long('new'));
  expect(runs.map(({ kind, text }) => [kind, text.split(' ').length])).toEqual([
    ['kept', 1],
    ['removed', 50_000],
    ['added', 50_000],
    ['kept', 1],
  ]);
});
