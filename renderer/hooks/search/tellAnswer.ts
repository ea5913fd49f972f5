import type { SearchAnswer, SearchQuestion } from '../../../data/search/searchTypes.ts';
import { storeFailureOf } from '../../../data/store/storeError.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import type { SearchClient } from '../../workers/search/searchClient.ts';

/** What became of a question. */
export type Told =
  | { readonly kind: 'answered'; readonly answer: SearchAnswer }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/** A frame that is about to be drawn waits this long for its answer and no longer; milliseconds. */
const FRAME_WAITS_MS = 1;

/**
 * Tells what became of a question, once: as the next frame begins where the answer is there by then, else when its message
 * comes. A frame begins before messages are taken: an answer that is there all the same belongs in it.
 *
 * @param answering the answer as a message; nothing is told of a question superseded by a newer one.
 * @param tell draws it before it returns: another turn of the loop could come after the next frame, a sixtieth of a second later.
 * @returns stops: after it nothing is told.
 */
export function tellAnswer(
  search: Pick<SearchClient, 'answerWithin'>,
  question: SearchQuestion,
  answering: Promise<SearchAnswer | 'superseded'>,
  tell: (told: Told) => void,
): () => void {
  let isWanted = true;
  const look = requestAnimationFrame(() => {
    const answer = search.answerWithin(question, FRAME_WAITS_MS);
    if (answer !== undefined) tellOnce({ kind: 'answered', answer });
  });
  const stop = () => {
    isWanted = false;
    cancelAnimationFrame(look);
  };
  const tellOnce = (told: Told) => {
    if (!isWanted) return;
    stop();
    tell(told);
  };
  answering.then(
    answer => answer !== 'superseded' && tellOnce({ kind: 'answered', answer }),
    (thrown: unknown) => tellOnce({ kind: 'failed', failure: storeFailureOf(thrown, 'reference') }),
  );
  return stop;
}
