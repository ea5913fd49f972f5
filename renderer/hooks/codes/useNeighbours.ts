import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { Neighbours } from '../../../data/store/reference/referenceStore.ts';
import type { Live } from '../answers/live.ts';
import { useInstalledAnswer } from '../answers/useInstalledAnswer.ts';
import { useStores } from '../answers/useStores.ts';
import { useAsOf } from '../releases/useAsOf.ts';

/** The codes just before and after `key`, in the official order of its system. */
export function useNeighbours(key: CodeKey): Live<Neighbours> {
  const { reference } = useStores();
  const { asOf } = useAsOf();
  return useInstalledAnswer(`${key} ${asOf ?? ''}`, () => reference.neighbours(key, asOf));
}
