import type { CodeKey } from '../../data/domain/codeKey.ts';
import type { Neighbours } from '../../data/store/reference/referenceStore.ts';
import type { Live } from './live.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import { useStores } from './useStores.ts';

/** The codes just before and after `key`, in the official order of its system. */
export function useNeighbours(key: CodeKey): Live<Neighbours> {
  const { reference } = useStores();
  return useLiveAnswer(key, () => reference.neighbours(key), 'reference');
}
