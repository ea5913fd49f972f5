import type { CodeKey } from '../../data/domain/codeKey.ts';
import type { MineOfCode } from '../../data/store/user/userStore.ts';
import type { Live } from './live.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import { useStores } from './useStores.ts';

/** What the person keeps of a code, told of every change. */
export function useMineOfCode(key: CodeKey): Live<MineOfCode> {
  const { user } = useStores();
  return useLiveAnswer(key, () => user.mineOf(key), 'user');
}
