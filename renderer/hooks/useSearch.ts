import { useCallback, useEffect, useRef, useState } from 'react';
import type { SearchAnswer, SearchQuestion } from '../../data/search/searchTypes.ts';
import { storeFailureOf } from '../../data/store/storeError.ts';
import type { StoreFailure } from '../../data/store/storeFailure.ts';
import { useStores } from './useStores.ts';

/** An answer with the question it belongs to. */
export interface Answered {
  readonly question: SearchQuestion;
  readonly answer: SearchAnswer;
}

export interface Searched {
  /** The newest answer there is; of an older question while `isWaiting`. */
  readonly answered: Answered | undefined;
  readonly isWaiting: boolean;
  readonly failure: StoreFailure | undefined;
  readonly retry: () => void;
}

type Outcome =
  | ({ readonly kind: 'answered' } & Answered)
  | { readonly kind: 'failed'; readonly question: SearchQuestion; readonly failure: StoreFailure };

/**
 * Asks at once, at every change of `question`; the newest question wins, an older answer is never shown after
 * a newer one.
 *
 * @param question the same object for as long as nothing in it changes; `undefined`: nothing is asked.
 */
export function useSearch(question: SearchQuestion | undefined): Searched {
  const { search } = useStores();
  const [outcome, setOutcome] = useState<Outcome>();
  const asked = useRef(0);
  const ask = useCallback(
    async (next: SearchQuestion) => {
      asked.current += 1;
      const turn = asked.current;
      const outcome = await search.search(next).then(outcomeOf(next), failureOf(next));
      if (turn === asked.current && outcome !== undefined) setOutcome(outcome);
    },
    [search],
  );
  useEffect(() => {
    if (question !== undefined) void ask(question);
    else setOutcome(undefined);
    return () => {
      asked.current += 1;
    };
  }, [ask, question]);
  const retry = useCallback(() => {
    if (question !== undefined) void ask(question);
  }, [ask, question]);

  if (question === undefined || outcome === undefined) {
    return { answered: undefined, isWaiting: question !== undefined, failure: undefined, retry };
  }
  const isWaiting = outcome.question !== question;
  if (outcome.kind === 'answered') return { answered: outcome, isWaiting, failure: undefined, retry };
  return { answered: undefined, isWaiting, failure: isWaiting ? undefined : outcome.failure, retry };
}

function outcomeOf(question: SearchQuestion) {
  return (answer: SearchAnswer | 'superseded'): Outcome | undefined =>
    answer === 'superseded' ? undefined : { kind: 'answered', question, answer };
}

function failureOf(question: SearchQuestion) {
  return (thrown: unknown): Outcome => ({ kind: 'failed', question, failure: storeFailureOf(thrown, 'reference') });
}
