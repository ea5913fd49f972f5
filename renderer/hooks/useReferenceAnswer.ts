import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { storeFailureOf } from '../../data/store/storeError.ts';
import { type Live, LOADING } from './live.ts';

interface Answered<T> {
  readonly question: string;
  readonly live: Live<T>;
}

/**
 * The answer of the reference database to `ask` under `question`; never the answer to the question before. For answers made
 * from many reads at once: those of `useLiveAnswer` run in a zone of Dexie's, which goes through hundreds of turns while
 * several of them wait (docs/adr/0221-checks-outside-the-live-zone.md).
 *
 * @param question names everything `ask` depends on but `source`.
 * @param source where it is read; another object after an installation, and it is asked anew. `undefined`: not yet.
 * @param draw how the answer is drawn: in the very task that brings it, since another turn of the loop could come after the
 * next frame, or with `startTransition` in slices that give way to a key.
 */
export function useReferenceAnswer<T, Source extends object>(
  question: string,
  source: Source | undefined,
  ask: (source: Source) => Promise<T>,
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
    void settle(() => asking.current(source)).then(live => {
      if (isWanted) draw(() => setAnswered({ question, live }));
    });
    return () => {
      isWanted = false;
    };
  }, [question, source, draw]);
  return answered?.question === question ? answered.live : LOADING;
}

async function settle<T>(ask: () => Promise<T>): Promise<Live<T>> {
  try {
    return { state: 'ready', value: await ask() };
  } catch (thrown) {
    return { state: 'failed', failure: storeFailureOf(thrown, 'reference') };
  }
}
