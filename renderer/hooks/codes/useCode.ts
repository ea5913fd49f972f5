import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { FoundCode } from '../../../data/store/reference/referenceStore.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';
import { useAsOf } from '../releases/useAsOf.ts';

/**
 * The code under `key` in the release that answers now: the one in use, or while another day is looked at the one in force
 * on that day. `undefined` inside where that release does not have it.
 */
export function useCode(key: CodeKey): Live<FoundCode | undefined> {
  const { reference } = useStores();
  const { asOf } = useAsOf();
  return useLiveAnswer(`${key} ${asOf ?? ''}`, () => reference.findCode(key, asOf), 'reference');
}

/** The code in the release in use, whatever day is looked at: for what the person writes today. */
export function useCodeInUse(key: CodeKey): Live<FoundCode | undefined> {
  const { reference } = useStores();
  return useLiveAnswer(key, () => reference.findCode(key), 'reference');
}
