import { expect, test } from 'vitest';
import { TIERS } from '../../../data/search/searchTypes.ts';
import { whyInList } from './tierWords.ts';

test('codes further down that are less exact than the best say so', () => {
  expect(whyInList('typo', 'all-words')).toBe('similar spelling');
  expect(whyInList('some-words', 'typo')).toBe('some words');
});

test('what the line above the list says is not said again in every row', () => {
  expect(whyInList('some-words', 'some-words')).toBeUndefined();
  expect(whyInList('typo', 'typo')).toBeUndefined();
});

test('a synonym is always said: nothing in the text would explain the code', () => {
  expect(whyInList('synonym', 'synonym')).toBe('also called');
});

test('exact hits and recents need no reason', () => {
  for (const tier of TIERS.slice(0, 4)) expect(whyInList(tier, 'exact-code')).toBeUndefined();
  expect(whyInList(undefined, undefined)).toBeUndefined();
});
