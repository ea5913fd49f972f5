import type { CodeKey } from '../../data/domain/codeKey.ts';
import { onMineOfCodesChanged } from '../../data/store/user/mineOfCode.ts';
import type { MineOfCode } from '../../data/store/user/userStore.ts';
import type { Live } from './live.ts';
import { useAnswer } from './useAnswer.ts';
import { useChangeMark } from './useChangeMark.ts';
import { useStores } from './useStores.ts';

/** What the person keeps of a code, told of every change. */
export function useMineOfCode(key: CodeKey): Live<MineOfCode> {
  const { user } = useStores();
  return useAnswer({
    question: key,
    ask: () => user.mineOf(key),
    source: useChangeMark(onMineOfCodesChanged),
    database: 'user',
    drawn: 'at-once',
  });
}
