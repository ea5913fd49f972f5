import { startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DatabaseName } from '../../../data/store/storeFailure.ts';
import { type Live, LOADING, settled } from './live.ts';

export interface Asking<T, Source extends object> {
  /** Names everything `ask` depends on but `source`. */
  readonly question: string;
  readonly ask: (source: Source) => Promise<T>;
  /** Where it is read; another object after a change of that, and it is asked anew. `undefined`: not yet. */
  readonly source: Source | undefined;
  readonly database: DatabaseName;
  /**
   * `at-once`: in the very task that brings the answer, since another turn of the loop could come after the next frame.
   * `in-slices`: between the keys that may come meanwhile.
   */
  readonly drawn: keyof typeof DRAW;
}

const DRAW = { 'at-once': flushSync, 'in-slices': startTransition } as const;

interface Answered<T> {
  readonly question: string;
  readonly live: Live<T>;
}

/**
 * The answer of a database to `ask` under `question`; never the answer to the question before. For answers made from many
 * reads at once, and for what must not wait: `useLiveAnswer` begins a turn of the loop later, and its reads run in a zone of
 * Dexie's, which goes through hundreds of turns while several of them wait (docs/adr/0221-checks-outside-the-live-zone.md).
 */
export function useAnswer<T, Source extends object>({
  question,
  ask,
  source,
  database,
  drawn,
}: Asking<T, Source>): Live<T> {
  const [answered, setAnswered] = useState<Answered<T>>();
  const asking = useRef(ask);
  useEffect(() => {
    asking.current = ask;
  });
  useEffect(() => {
    if (source === undefined) return;
    let isWanted = true;
    void settled(() => asking.current(source), database).then(live => {
      if (isWanted) DRAW[drawn](() => setAnswered({ question, live }));
    });
    return () => {
      isWanted = false;
    };
  }, [question, source, database, drawn]);
  return answered?.question === question ? answered.live : LOADING;
}
