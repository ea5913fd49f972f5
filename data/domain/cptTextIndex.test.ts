import { expect, test } from 'vitest';
import { findCptTexts, indexCptTexts } from './cptTextIndex.ts';

// Invented words: no text of a CPT code is in this project.
const INDEX = indexCptTexts([
  { key: '10002', longText: 'Deep fitting of a snood, over the sprangle' },
  { key: '10001', shortText: 'Snood fitting' },
  { key: '10002', shortText: 'Snood, deep' },
]);

test('every word of the question begins a word of one of the texts, in any order; the shortest text is shown', () => {
  expect(findCptTexts(INDEX, 'Sprang deep', 5)).toEqual({
    hits: [{ code: '10002', text: 'Snood, deep' }],
    total: 1,
    isNear: false,
  });
  expect(findCptTexts(INDEX, '1000', 1)).toEqual({
    hits: [{ code: '10001', text: 'Snood fitting' }],
    total: 2,
    isNear: false,
  });
});

test('the middle of a word finds nothing, nor do two letters', () => {
  expect([findCptTexts(INDEX, 'nood', 5).total, findCptTexts(INDEX, 'sn', 5).total]).toEqual([0, 0]);
});

test('a word with one slip finds what was meant, and it is said; what is spelled right needs no guess', () => {
  const near = (typed: string) => {
    const { hits, isNear } = findCptTexts(INDEX, typed, 5);
    return [hits.map(({ code }) => code), isNear];
  };
  expect(near('fiting')).toEqual([['10001', '10002'], true]);
  expect(near('deep sparngle')).toEqual([['10002'], true]);
  expect(near('snoods fitting')).toEqual([['10001', '10002'], true]);
  expect(near('fittxng snood')).toEqual([['10001', '10002'], true]);
  expect(near('snood')).toEqual([['10001', '10002'], false]);
});

test('a number is never taken for a near one, nor a short word, nor two slips in one', () => {
  for (const typed of ['10003', 'depe', 'sprxnglx', 'xprangle']) expect(findCptTexts(INDEX, typed, 5).total).toBe(0);
});
