import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { onMineOfCodesChanged } from '../../../data/store/user/mineOfCode.ts';
import type { MineOfCode } from '../../../data/store/user/userStore.ts';
import type { Live } from '../answers/live.ts';
import { useAnswer } from '../answers/useAnswer.ts';
import { useChangeMark } from '../answers/useChangeMark.ts';
import { useStores } from '../answers/useStores.ts';

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
