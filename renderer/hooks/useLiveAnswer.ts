import { useLiveQuery } from 'dexie-react-hooks';
import { storeFailureOf } from '../../data/store/storeError.ts';
import type { DatabaseName } from '../../data/store/storeFailure.ts';
import { type Live, LOADING } from './live.ts';

/**
 * The answer to `ask` under `question`, told of every change of what it read. Never the answer to the
 * question before: `useLiveQuery` alone shows that until the new one is there.
 *
 * @param question names everything `ask` depends on.
 */
export function useLiveAnswer<T>(question: string, ask: () => Promise<T>, database: DatabaseName): Live<T> {
  const answer = useLiveQuery(async () => ({ question, live: await settle(ask, database) }), [question, database]);
  return answer?.question === question ? answer.live : LOADING;
}

async function settle<T>(ask: () => Promise<T>, database: DatabaseName): Promise<Live<T>> {
  try {
    return { state: 'ready', value: await ask() };
  } catch (thrown) {
    return { state: 'failed', failure: storeFailureOf(thrown, database) };
  }
}
