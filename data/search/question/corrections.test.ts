import { expect, test } from 'vitest';
import { createSearchEngine } from '../engine.ts';
import { SMALL_SEGMENTS, SMALL_SYNONYMS, smallQuestion } from '../smallReleases.ts';

const engine = createSearchEngine(SMALL_SEGMENTS, SMALL_SYNONYMS);

function correctionsIn(text: string) {
  const [hit] = engine.search(smallQuestion(text)).hits;
  return { code: hit?.code, tier: hit?.tier, corrections: hit?.corrections };
}

test('a hit tells how many typos it was found in spite of, and in which word', () => {
  expect(correctionsIn('ixabepilome injection')).toEqual({
    code: 'J9207',
    tier: 'typo',
    corrections: [{ typed: 'ixabepilome', meant: 'ixabepilone', edits: 1 }],
  });
  expect(correctionsIn('parentral nutricion kit')).toEqual({
    code: 'B4224',
    tier: 'typo',
    corrections: [
      { typed: 'parentral', meant: 'parenteral', edits: 1 },
      { typed: 'nutricion', meant: 'nutrition', edits: 1 },
    ],
  });
});

test('two letters swapped are one typo, the first letter may be wrong, two edits are two', () => {
  expect(correctionsIn('wlaker enclosed').corrections).toEqual([{ typed: 'wlaker', meant: 'walker', edits: 1 }]);
  expect(correctionsIn('aarenteral kit').corrections).toEqual([{ typed: 'aarenteral', meant: 'parenteral', edits: 1 }]);
  expect(correctionsIn('parantrral kit').corrections).toEqual([{ typed: 'parantrral', meant: 'parenteral', edits: 2 }]);
});

test('a name typed with a typo is told as the name it was taken for', () => {
  expect(correctionsIn('ixemprra')).toEqual({
    code: 'J9207',
    tier: 'typo',
    corrections: [{ typed: 'ixemprra', meant: 'ixempra', edits: 1 }],
  });
});

test('what is typed rightly has no corrections', () => {
  for (const text of ['J9207', 'walker folding', 'rollator', 'insulin pump']) {
    for (const hit of engine.search(smallQuestion(text)).hits) expect(hit.corrections).toBeUndefined();
  }
});
