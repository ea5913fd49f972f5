import { useLiveQuery } from 'dexie-react-hooks';
import type { DatabaseName } from '../../../data/store/storeFailure.ts';
import { type Live, LOADING, settled } from './live.ts';

/**
 * The answer to `ask` under `question`, told of every change of what it read. Never the answer to the
 * question before: `useLiveQuery` alone shows that until the new one is there.
 *
 * @param question names everything `ask` depends on.
 */
export function useLiveAnswer<T>(question: string, ask: () => Promise<T>, database: DatabaseName): Live<T> {
  const answer = useLiveQuery(async () => ({ question, live: await settled(ask, database) }), [question, database]);
  return answer?.question === question ? answer.live : LOADING;
}
