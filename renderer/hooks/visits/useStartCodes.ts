import { useLiveQuery } from 'dexie-react-hooks';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { CodeUse } from '../../../data/domain/mine/codeUse.ts';
import { quickCodes } from '../../../data/domain/mine/shelf.ts';
import { useStores } from '../answers/useStores.ts';

export interface StartCodes {
  /** The codes of the quick keys 1 to 9. */
  readonly quick: readonly CodeKey[];
  /** The most used first, without those that have a quick key. */
  readonly mostUsed: readonly CodeUse[];
}

const NONE: StartCodes = { quick: [], mostUsed: [] };
const MOST_USED_SHOWN = 8;
/** Opened once is a visit, not a habit. */
const LEAST_USES = 2;

/** What the empty look-up offers of the person's own; nothing where it cannot be read. */
export function useStartCodes(): StartCodes {
  const { user } = useStores();
  return useLiveQuery(() => readStartCodes(user).catch(() => NONE), [user], NONE);
}

async function readStartCodes(user: ReturnType<typeof useStores>['user']): Promise<StartCodes> {
  const [shelf, uses] = await Promise.all([user.bookmarks.shelf(), user.mostUsed(MOST_USED_SHOWN * 4)]);
  const quick = quickCodes(shelf);
  const others = uses.filter(({ key, count }) => count >= LEAST_USES && !quick.includes(key));
  return { quick, mostUsed: others.slice(0, MOST_USED_SHOWN) };
}
