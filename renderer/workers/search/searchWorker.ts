import { glanceAtReference } from '../../../data/store/reference/glance.ts';
import { openReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { openStoreOnce } from '../openStoreOnce.ts';
import { AnswerBoard, type BoardGiven } from './answerBoard.ts';
import type { SearchAsk, SearchReply } from './protocol.ts';
import { SearchDesk } from './searchDesk.ts';

// The page opens the same data at the same time, and it is the one that tells a person what is in the way.
const openStore = openStoreOnce(() => openReferenceStore({ leavesUpgrade: true }));
let board: AnswerBoard | undefined;
const reply = (said: SearchReply) => {
  const isOnBoard = said.kind === 'answer' && board?.write(said.id, said.answer) === true;
  self.postMessage(isOnBoard ? ({ kind: 'answer-on-board', id: said.id } satisfies SearchReply) : said);
};
/** A start has two processors at best, and they are busy until the first answer is painted (docs/adr/0220-the-first-answer-comes-first.md). */
const desk = new SearchDesk(openStore, reply, glanceAtReference, { afterAnswerMs: 150, longestMs: 1_000 });

self.addEventListener('message', ({ data }: MessageEvent<SearchAsk | BoardGiven>) => {
  if (data.kind === 'board') board = new AnswerBoard(data.memory);
  else void desk.take(data);
});
void desk.begin().then(() => desk.practise());
