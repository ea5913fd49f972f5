import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SearchAnswer, SearchQuestion } from '../../../data/search/searchTypes.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { useStores } from '../answers/useStores.ts';
import { type Told, tellAnswer } from './tellAnswer.ts';

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
  /**
   * Asks before the page is drawn again, or even before the letter is in the box: the worker answers while the browser
   * and React still put it there, so that letter and answer come in one frame. The question that follows takes this
   * answer where it is the same.
   */
  readonly askAhead: (question: SearchQuestion) => void;
  /** Takes the answer to the question asked ahead where it is there by now, to be drawn with the letter. */
  readonly takeAhead: () => void;
}

type Outcome = Told & { readonly question: SearchQuestion };

/**
 * Asks at once, at every change of `question`; the newest question wins, an older answer is never shown after
 * a newer one.
 *
 * @param question the same object for as long as nothing in it changes; `undefined`: nothing is asked.
 */
export function useSearch(question: SearchQuestion | undefined): Searched {
  const { search } = useStores();
  const [outcome, setOutcome] = useState<Outcome>();
  const stopAsking = useRef<() => void>(undefined);
  const ahead = useRef<{ readonly question: SearchQuestion; readonly answer: Promise<SearchAnswer | 'superseded'> }>(
    undefined,
  );
  const askAhead = useCallback(
    (next: SearchQuestion) => {
      if (ahead.current !== undefined && isSameQuestion(ahead.current.question, next)) return;
      const answer = search.search(next);
      answer.catch(() => undefined); // Told to whoever takes it; nobody takes it where the person typed on.
      ahead.current = { question: next, answer };
    },
    [search],
  );
  /** What was answered before it was asked by the page that is drawn. */
  const taken = useRef<SearchQuestion>(undefined);
  const takeAhead = useCallback(() => {
    const question = ahead.current?.question;
    const answer = question && search.answerWithin(question, 0);
    if (question === undefined || answer === undefined) return;
    ahead.current = undefined;
    taken.current = question;
    setOutcome({ kind: 'answered', question, answer });
  }, [search]);
  const ask = useCallback(
    (next: SearchQuestion) => {
      stopAsking.current?.();
      const begun = ahead.current;
      ahead.current = undefined;
      const { question, answer } =
        begun && isSameQuestion(begun.question, next) ? begun : { question: next, answer: search.search(next) };
      const draw = (told: Told) => flushSync(() => setOutcome({ ...told, question: next }));
      stopAsking.current = tellAnswer(search, question, answer, draw);
    },
    [search],
  );
  useEffect(() => {
    const isTaken = question !== undefined && taken.current !== undefined && isSameQuestion(taken.current, question);
    taken.current = undefined;
    if (question === undefined) setOutcome(undefined);
    else if (!isTaken) ask(question);
    return () => stopAsking.current?.();
  }, [ask, question]);
  useEffect(() => {
    if (question === undefined) return;
    return search.onNamesChanged(() => ask(question));
  }, [ask, question, search]);
  const retry = useCallback(() => {
    if (question !== undefined) ask(question);
  }, [ask, question]);

  const acts = { retry, askAhead, takeAhead };
  if (question === undefined || outcome === undefined) {
    return { answered: undefined, isWaiting: question !== undefined, failure: undefined, ...acts };
  }
  const isWaiting = !isSameQuestion(outcome.question, question);
  if (outcome.kind === 'answered') return { answered: outcome, isWaiting, failure: undefined, ...acts };
  return { answered: undefined, isWaiting, failure: isWaiting ? undefined : outcome.failure, ...acts };
}

/** Questions are plain values, made by one function: the same fields in the same order. */
function isSameQuestion(one: SearchQuestion, other: SearchQuestion): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
