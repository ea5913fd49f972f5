import { expect, test } from 'vitest';
import { TIERS } from '../../../data/search/searchTypes.ts';
import { whyInList } from './tierWords.ts';

test('codes further down that are less exact than the best say so', () => {
  expect(whyInList({ tier: 'typo' }, 'all-words')).toBe('similar spelling');
  expect(whyInList({ tier: 'some-words' }, 'typo')).toBe('some words');
});

test('what the line above the list says is not said again in every row', () => {
  expect(whyInList({ tier: 'some-words' }, 'some-words')).toBeUndefined();
  expect(whyInList({ tier: 'typo' }, 'typo')).toBeUndefined();
});

test('typos are counted and named', () => {
  const corrections = [{ typed: 'metformn', meant: 'metformin', edits: 1 }];
  expect(whyInList({ tier: 'typo', corrections }, 'typo')).toBe('1 typo: metformn → metformin');
  const two = [...corrections, { typed: 'tabelt', meant: 'tablet', edits: 1 }];
  expect(whyInList({ tier: 'typo', corrections: two }, 'typo')).toBe('2 typos: metformn → metformin, tabelt → tablet');
  expect(whyInList({ tier: 'some-words', corrections }, 'typo')).toBe('some words, 1 typo: metformn → metformin');
});

test('the name a code was found by is always said: nothing in the text would explain the code', () => {
  const reason = 'keytruda: brand name of pembrolizumab';
  expect(whyInList({ tier: 'synonym', reason }, 'synonym')).toBe(reason);
  expect(whyInList({ tier: 'exact-phrase', reason }, 'exact-phrase')).toBe(reason);
  const corrections = [{ typed: 'keytrda', meant: 'keytruda', edits: 1 }];
  expect(whyInList({ tier: 'typo', reason, corrections }, 'typo')).toBe(`1 typo: keytrda → keytruda; ${reason}`);
});

test('hits whose words are in the text, and recents, need no reason', () => {
  for (const tier of TIERS.slice(0, 4)) expect(whyInList({ tier }, 'exact-code')).toBeUndefined();
  expect(whyInList({}, undefined)).toBeUndefined();
});
