import { expect, test, vi } from 'vitest';
import type { SearchAnswer, SearchQuestion } from '../../../data/search/searchTypes.ts';
import { type Told, tellAnswer } from './tellAnswer.ts';

const QUESTION = { text: 'walker' } as SearchQuestion;
const ANSWER = { hits: [], total: 3 } as unknown as SearchAnswer;

/** A question asked of a worker whose answer is on the board, or not, when the next frame begins. */
function asked({ onBoard }: { readonly onBoard: boolean }) {
  const frames = new Map<number, () => void>();
  vi.stubGlobal('requestAnimationFrame', (begin: () => void) => {
    frames.set(frames.size + 1, begin);
    return frames.size;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
  let resolve: (answer: SearchAnswer | 'superseded') => void = () => undefined;
  let reject: (thrown: Error) => void = () => undefined;
  const promise = new Promise<SearchAnswer | 'superseded'>((ok, fail) => {
    resolve = ok;
    reject = fail;
  });
  const looks: { readonly of: SearchQuestion; readonly ms: number }[] = [];
  const told: Told[] = [];
  const search = {
    answerWithin: (of: SearchQuestion, ms: number) => {
      looks.push({ of, ms });
      return onBoard ? ANSWER : undefined;
    },
  };
  const frame = () => {
    for (const [id, begin] of frames) {
      frames.delete(id);
      begin();
    }
  };
  const stop = tellAnswer(search, QUESTION, promise, each => told.push(each));
  return { told, looks, stop, resolve, reject, frame };
}

/** Until what waits for a promise that is settled has run. */
const messageTaken = () => new Promise(resolve => setTimeout(resolve));

test('an answer that is there as the frame begins is drawn in that frame, and not again when its message comes', async () => {
  const { told, looks, frame, resolve } = asked({ onBoard: true });
  expect(looks, 'nothing waits for the worker in the key itself').toEqual([]);
  frame();
  expect(told).toEqual([{ kind: 'answered', answer: ANSWER }]);
  expect(looks, 'the frame waits a millisecond at most').toEqual([{ of: QUESTION, ms: 1 }]);
  resolve(ANSWER);
  await messageTaken();
  frame();
  expect(told).toHaveLength(1);
  expect(looks).toHaveLength(1);
});

test('an answer that is not there by then comes with its message', async () => {
  const { told, looks, frame, resolve } = asked({ onBoard: false });
  frame();
  expect(told).toEqual([]);
  resolve(ANSWER);
  await messageTaken();
  expect(told).toEqual([{ kind: 'answered', answer: ANSWER }]);
  frame();
  expect(looks, 'one frame looks, no other').toHaveLength(1);
});

test('an answer whose message is there before the frame is drawn at once, and the frame does not look', async () => {
  const { told, looks, frame, resolve } = asked({ onBoard: true });
  resolve(ANSWER);
  await messageTaken();
  frame();
  expect(told).toHaveLength(1);
  expect(looks).toEqual([]);
});

test('once a newer question is asked, nothing of the older one is told, whichever way it comes', async () => {
  const onTheBoard = asked({ onBoard: true });
  onTheBoard.stop();
  onTheBoard.frame();
  onTheBoard.resolve(ANSWER);
  await messageTaken();
  expect(onTheBoard.told).toEqual([]);
  expect(onTheBoard.looks).toEqual([]);

  const superseded = asked({ onBoard: false });
  superseded.frame();
  superseded.resolve('superseded');
  await messageTaken();
  expect(superseded.told).toEqual([]);

  const failing = asked({ onBoard: false });
  failing.stop();
  failing.reject(new Error('too late'));
  await messageTaken();
  expect(failing.told).toEqual([]);
});

test('a search that failed is told as failed', async () => {
  const { told, frame, reject } = asked({ onBoard: false });
  frame();
  reject(new Error('broken'));
  await messageTaken();
  expect(told).toEqual([{ kind: 'failed', failure: expect.objectContaining({ kind: expect.any(String) }) }]);
});
