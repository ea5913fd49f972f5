import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { SearchAnswer, SearchQuestion } from '../../../data/search/searchTypes.ts';
import { workerInThread } from '../workerInThread.ts';
import { AnswerBoard, type BoardGiven } from './answerBoard.ts';
import type { SearchAsk, SearchReply } from './protocol.ts';
import { createSearchClient } from './searchClient.ts';

const question = (text: string): SearchQuestion => ({
  text,
  filters: { systems: [], activeOnly: false, billableOnly: false },
  today: '2026-07-01' as CalendarDate,
  limit: 10,
});
/** The answer to a text, told apart by what it did not find. */
const answerTo = (text: string): SearchAnswer => ({
  hits: [],
  total: 0,
  wordsNotFound: [text],
  elapsedMs: 1,
  fuseMs: 0,
});

type Take = (ask: SearchAsk, reply: (reply: SearchReply) => void, worker: number) => void;

function clientWith(take: Take) {
  const workers: ReturnType<typeof workerInThread>[] = [];
  const run: string[] = [];
  const client = createSearchClient(() => {
    const number = workers.length;
    const worker = workerInThread<SearchAsk, SearchReply>((ask, reply) => {
      if (ask.kind === 'search') run.push(ask.question.text);
      take(ask, reply, number);
    });
    workers.push(worker);
    return worker;
  });
  return { client, workers, run };
}

const answering: Take = (ask, reply) => {
  if (ask.kind === 'search') reply({ kind: 'answer', id: ask.id, answer: answerTo(ask.question.text) });
};

test('the newest question is answered, older ones are superseded, and those still waiting are never run', async () => {
  const { client, run } = clientWith(answering);
  const answers = await Promise.all(['i', 'ix', 'ixa', 'ixab'].map(text => client.search(question(text))));
  expect(answers).toEqual(['superseded', 'superseded', 'superseded', answerTo('ixab')]);
  expect(run).toEqual(['i', 'ixab']);
});

test('questions asked one after the other are all answered', async () => {
  const { client } = clientWith(answering);
  for (const text of ['one', 'two', 'three']) expect(await client.search(question(text))).toEqual(answerTo(text));
});

test('when the worker dies over a question it is started again, told, and asked again', async () => {
  const { client, workers } = clientWith((ask, reply, worker) => {
    if (worker === 0) workers[0]?.die();
    else answering(ask, reply, worker);
  });
  let restarts = 0;
  client.onRestart(() => {
    restarts += 1;
  });
  expect(await client.search(question('heavy'))).toEqual(answerTo('heavy'));
  expect(restarts).toBe(1);
});

test('a question that kills the worker twice is a failure; the next question is answered', async () => {
  const { client, workers } = clientWith((ask, reply, worker) => {
    if (ask.kind === 'search' && ask.question.text === 'deadly') workers[worker]?.die();
    else answering(ask, reply, worker);
  });
  await expect(client.search(question('deadly'))).rejects.toMatchObject({
    failure: { kind: 'worker-died', worker: 'search' },
  });
  expect(await client.search(question('mild'))).toEqual(answerTo('mild'));
});

test('a store that cannot be read is a failure of the question and of the load', async () => {
  const failure = { kind: 'corrupt', database: 'reference', detail: 'directory' } as const;
  const { client } = clientWith((ask, reply) => reply({ kind: 'failed', id: ask.id, failure }));
  await expect(client.search(question('any'))).rejects.toMatchObject({ failure });
  expect(await client.load()).toEqual({ ok: false, error: failure });
});

test('an answer that is there already is taken at once, and told again to whoever waits for it', async () => {
  let board: AnswerBoard | undefined;
  let say: () => void = () => undefined;
  const start = () =>
    workerInThread<SearchAsk | BoardGiven, SearchReply>((ask, reply) => {
      if (ask.kind === 'board') board = new AnswerBoard(ask.memory);
      if (ask.kind !== 'search') return;
      const answer = answerTo(ask.question.text);
      board?.write(ask.id, answer);
      say = () => reply({ kind: 'answer-on-board', id: ask.id });
    });
  const client = createSearchClient(start, new SharedArrayBuffer(1_024));
  const asked = question('asked');
  const later = client.search(asked);
  await Promise.resolve();
  expect(client.answerWithin(question('asked'), 0), 'another question, though of the same words').toBeUndefined();
  expect(client.answerWithin(asked, 0)).toEqual(answerTo('asked'));
  say();
  expect(await later).toEqual(answerTo('asked'));
});

test('a page that may not share memory waits for its answers as ever', async () => {
  const { client } = clientWith(answering);
  const asked = question('asked');
  const later = client.search(asked);
  await Promise.resolve();
  expect(client.answerWithin(asked, 0)).toBeUndefined();
  expect(await later).toEqual(answerTo('asked'));
});
