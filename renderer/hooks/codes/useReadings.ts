import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { Reading } from '../../../data/domain/retirement.ts';
import type { Live } from '../answers/live.ts';
import { useInstalledAnswer } from '../answers/useInstalledAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** What every installed release says of each code, in use or not. */
export function useReadings(keys: readonly CodeKey[]): Live<ReadonlyMap<CodeKey, readonly Reading[]>> {
  const { reference } = useStores();
  return useInstalledAnswer(keys.join(' '), () => reference.readingsOf(keys));
}
