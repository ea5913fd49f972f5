import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';
import { useAsOf } from '../releases/useAsOf.ts';

/** Some hundred codes around one in the release of the day looked at. */
export function useCodesNear(key: CodeKey): Live<readonly CodeRecord[]> {
  const { reference } = useStores();
  const { asOf } = useAsOf();
  return useLiveAnswer(`${key} ${asOf ?? ''}`, () => reference.codesNear(key, asOf), 'reference');
}
