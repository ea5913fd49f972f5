import { useLiveQuery } from 'dexie-react-hooks';
import type { CodeKey } from '../../data/domain/codeKey.ts';
import { useStores } from './useStores.ts';

const NONE: ReadonlySet<CodeKey> = new Set();

/** The codes that are bookmarked, told of every change; none until they were read. */
export function useStarredCodes(): ReadonlySet<CodeKey> {
  const { user } = useStores();
  return useLiveQuery(async () => new Set(await user.bookmarks.starredCodes()), [user], NONE);
}
