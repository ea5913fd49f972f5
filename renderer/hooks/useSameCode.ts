import type { CodeKey } from '../../data/domain/codeKey.ts';
import type { CodeRecord } from '../../data/domain/codeRecord.ts';
import { sameCodeInOtherSystems } from '../../data/domain/sameCode.ts';
import type { Live } from './live.ts';
import { useAsOf } from './useAsOf.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import { useStores } from './useStores.ts';

/** Codes of other systems written with the same characters. */
export function useSameCode(key: CodeKey): Live<readonly CodeRecord[]> {
  const { reference } = useStores();
  const { asOf } = useAsOf();
  const ask = async () => {
    const found = await Promise.all(sameCodeInOtherSystems(key).map(other => reference.findCode(other, asOf)));
    return found.flatMap(each => (each === undefined ? [] : [each.record]));
  };
  return useLiveAnswer(`${key} ${asOf ?? ''}`, ask, 'reference');
}
