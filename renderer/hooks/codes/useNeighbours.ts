import type { CodeKey } from '../../data/domain/codeKey.ts';
import type { Neighbours } from '../../data/store/reference/referenceStore.ts';
import type { Live } from './live.ts';
import { useAsOf } from './useAsOf.ts';
import { useInstalledAnswer } from './useInstalledAnswer.ts';
import { useStores } from './useStores.ts';

/** The codes just before and after `key`, in the official order of its system. */
export function useNeighbours(key: CodeKey): Live<Neighbours> {
  const { reference } = useStores();
  const { asOf } = useAsOf();
  return useInstalledAnswer(`${key} ${asOf ?? ''}`, () => reference.neighbours(key, asOf));
}
