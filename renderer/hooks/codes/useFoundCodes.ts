import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { FoundCode } from '../../../data/store/reference/referenceStore.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';
import { useAsOf } from '../releases/useAsOf.ts';

export type FoundCodes = ReadonlyMap<CodeKey, FoundCode>;

/** Many codes as the releases that answer now have them (see `useCode`); a code they do not have is not in the map. */
export function useFoundCodes(keys: readonly CodeKey[]): Live<FoundCodes> {
  const { reference } = useStores();
  const { asOf } = useAsOf();
  return useLiveAnswer(`${asOf ?? ''} ${keys.join(' ')}`, () => reference.findCodes(keys, asOf), 'reference');
}
