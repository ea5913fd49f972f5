import { expect, test } from 'vitest';
import type { SearchAnswer } from '../../../data/search/searchTypes.ts';
import { AnswerBoard } from './answerBoard.ts';

const answer = (...wordsNotFound: string[]): SearchAnswer => ({
  hits: [],
  total: 0,
  wordsNotFound,
  elapsedMs: 1,
  fuseMs: 0,
});
/** Page and worker, each with its own view of the same memory. */
function twoSides(bytes = 1_024) {
  const memory = new SharedArrayBuffer(bytes);
  return { worker: new AnswerBoard(memory), page: new AnswerBoard(memory) };
}

test('what the worker leaves, the page reads, whatever its script', () => {
  const { worker, page } = twoSides();
  expect(worker.write(3, answer('Ménière', '肺炎'))).toBe(true);
  expect(page.readWithin(3, 0)).toEqual(answer('Ménière', '肺炎'));
});

test('an answer to another question is never taken', () => {
  const { worker, page } = twoSides();
  expect(page.readWithin(1, 0)).toBeUndefined();
  worker.write(1, answer('old'));
  expect(page.readWithin(2, 0)).toBeUndefined();
  worker.write(2, answer('new'));
  expect(page.readWithin(1, 0)).toBeUndefined();
  expect(page.readWithin(2, 0)).toEqual(answer('new'));
});

test('a shorter answer leaves nothing of the longer one before it', () => {
  const { worker, page } = twoSides();
  worker.write(1, answer('a long word that was not found'));
  worker.write(2, answer('short'));
  expect(page.readWithin(2, 0)).toEqual(answer('short'));
});

test('an answer too long for the memory is not there, and neither is the one before it', () => {
  const { worker, page } = twoSides();
  worker.write(1, answer('first'));
  expect(worker.write(2, answer('x'.repeat(2_000)))).toBe(false);
  expect(page.readWithin(1, 0)).toBeUndefined();
  expect(page.readWithin(2, 0)).toBeUndefined();
});
