import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** More are not kept. */
const MOST = 1_000;

/** How many codes are remembered as looked at. */
export function useRecentCount(): Live<number> {
  const { user } = useStores();
  return useLiveAnswer('recent count', async () => (await user.recents(MOST)).length, 'user');
}
