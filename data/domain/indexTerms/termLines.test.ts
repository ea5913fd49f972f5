import { expect, test } from 'vitest';
import type { IndexRecord } from '../companionRecord.ts';
import { lineSeen, linesMatching, termLines } from './termLines.ts';

const RECORDS: readonly IndexRecord[] = [
  { kind: 'term', title: 'Fall, falling', modifiers: '(accidental)', code: 'W19' },
  { kind: 'term', title: 'from, off', parent: 0 },
  { kind: 'term', title: 'tower', parent: 1, code: 'W13.9' },
  { kind: 'term', title: 'Drop', see: 'Fall, falling, from, off, tower, by kind' },
  { kind: 'term', title: 'Madeupin', cells: ['T51.3X1', ''] },
];
const LINES = termLines(RECORDS);

test('a line knows the terms above it and how deep it stands', () => {
  expect(LINES.map(({ level, path }) => [level, path])).toEqual([
    [0, 'Fall, falling'],
    [1, 'Fall, falling, from, off'],
    [2, 'Fall, falling, from, off, tower'],
    [0, 'Drop'],
    [0, 'Madeupin'],
  ]);
});

test('lines are found by words in any order and by their codes', () => {
  const found = (query: string) => linesMatching(LINES, query).map(({ place }) => place);
  expect([found('tower FALL'), found('t51.3'), found(' '), found('nothing')]).toEqual([[2], [4], [0, 1, 2, 3, 4], []]);
});

test('a “see” leads to the nearest term it names, or nowhere', () => {
  expect(lineSeen(LINES, RECORDS[3]?.see ?? '')?.place).toBe(2);
  expect(lineSeen(LINES, 'fall,  Falling (from)')?.place).toBe(0);
  expect(lineSeen(LINES, 'Elsewhere')).toBeUndefined();
});
