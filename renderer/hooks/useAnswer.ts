import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DatabaseName } from '../../data/store/storeFailure.ts';
import { type Live, LOADING, settled } from './live.ts';

interface Answered<T> {
  readonly question: string;
  readonly live: Live<T>;
}

/**
 * The answer of a database to `ask` under `question`; never the answer to the question before. For answers made from many
 * reads at once, and for what must not wait: `useLiveAnswer` begins a turn of the loop later, and its reads run in a zone of
 * Dexie's, which goes through hundreds of turns while several of them wait (docs/adr/0221-checks-outside-the-live-zone.md).
 *
 * @param question names everything `ask` depends on but `source`.
 * @param source where it is read; another object after a change of that, and it is asked anew. `undefined`: not yet.
 * @param draw how the answer is drawn: in the very task that brings it, since another turn of the loop could come after the
 * next frame, or with `startTransition` in slices that give way to a key.
 */
export function useAnswer<T, Source extends object>(
  question: string,
  source: Source | undefined,
  ask: (source: Source) => Promise<T>,
  database: DatabaseName = 'reference',
  draw: (update: () => void) => void = flushSync,
): Live<T> {
  const [answered, setAnswered] = useState<Answered<T>>();
  const asking = useRef(ask);
  useEffect(() => {
    asking.current = ask;
  });
  useEffect(() => {
    if (source === undefined) return;
    let isWanted = true;
    void settled(() => asking.current(source), database).then(live => {
      if (isWanted) draw(() => setAnswered({ question, live }));
    });
    return () => {
      isWanted = false;
    };
  }, [question, source, database, draw]);
  return answered?.question === question ? answered.live : LOADING;
}
