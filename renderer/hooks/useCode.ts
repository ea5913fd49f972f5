import type { CodeKey } from '../../data/domain/codeKey.ts';
import type { FoundCode } from '../../data/store/reference/referenceStore.ts';
import type { Live } from './live.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import { useStores } from './useStores.ts';

/** The code under `key` in the release that is in use; `undefined` inside where that release does not have it. */
export function useCode(key: CodeKey): Live<FoundCode | undefined> {
  const { reference } = useStores();
  return useLiveAnswer(key, () => reference.findCode(key), 'reference');
}
