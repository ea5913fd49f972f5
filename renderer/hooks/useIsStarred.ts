import { useLiveQuery } from 'dexie-react-hooks';
import type { CodeKey } from '../../data/domain/codeKey.ts';
import { useStores } from './useStores.ts';

/** Whether a code is bookmarked, told of every change; false until it was read, and where it cannot be. */
export function useIsStarred(key: CodeKey): boolean {
  const { user } = useStores();
  const answer = useLiveQuery(
    async () => ({ key, isStarred: await user.bookmarks.isStarred(key).catch(() => false) }),
    [user, key],
  );
  return answer?.key === key && answer.isStarred;
}
