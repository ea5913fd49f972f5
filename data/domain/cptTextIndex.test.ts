import { expect, test } from 'vitest';
import { findCptTexts, indexCptTexts } from './cptTextIndex.ts';

// Invented words: no text of a CPT code is in this project.
const INDEX = indexCptTexts([
  { key: '10002', longText: 'Deep fitting of a snood, over the sprangle' },
  { key: '10001', shortText: 'Snood fitting' },
  { key: '10002', shortText: 'Snood, deep' },
]);

test('every word of the question begins a word of one of the texts, in any order; the shortest text is shown', () => {
  expect(findCptTexts(INDEX, 'Sprang deep', 5)).toEqual({ hits: [{ code: '10002', text: 'Snood, deep' }], total: 1 });
  expect(findCptTexts(INDEX, '1000', 1)).toEqual({ hits: [{ code: '10001', text: 'Snood fitting' }], total: 2 });
});

test('the middle of a word finds nothing, nor do two letters', () => {
  expect([findCptTexts(INDEX, 'nood', 5).total, findCptTexts(INDEX, 'sn', 5).total]).toEqual([0, 0]);
});
