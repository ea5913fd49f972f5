import { expect, test } from 'vitest';
import { madeUpIcd10cm, madeUpSegment } from '../madeUpCodes.ts';
import { docsWithPair, mayBeNeighbours } from './neighbours.ts';
import type { Segment } from './segment.ts';

function segmentOf(texts: readonly string[]): Segment {
  return madeUpSegment(madeUpIcd10cm(texts.map((text, at) => [`A0${at}`, text])));
}

const segment = segmentOf(['Continuous positive (cpap) device', 'Bed side rails', 'Side of bed']);
const follows = (first: string, second: string): boolean =>
  mayBeNeighbours(segment, segment.words.indexOf(first), segment.words.indexOf(second));

test('words that follow each other are neighbours, in their order and within one text', () => {
  expect([follows('continuous', 'positive'), follows('bed', 'side')]).toEqual([true, true]);
  expect([follows('side', 'bed'), follows('device', 'bed')]).toEqual([false, false]);
});

test('what stands in parentheses may be read or skipped', () => {
  expect([follows('positive', 'cpap'), follows('cpap', 'device'), follows('positive', 'device')]).toEqual([
    true,
    true,
    true,
  ]);
});

test('very many words in parentheses make any two words neighbours, so that nothing is lost', () => {
  const long = segmentOf([`Kit (${Array.from({ length: 300 }, (_, number) => `item${number}`).join(' ')}) each`]);
  const number = (word: string): number => long.words.indexOf(word);
  expect(mayBeNeighbours(long, number('kit'), number('each'))).toBe(true);
});

test('only codes that hold both words side by side are found as a pair', () => {
  const docs = docsWithPair(segment, segment.words.indexOf('bed'), segment.words.indexOf('side'));
  expect([...docs]).toEqual([1]);
});
