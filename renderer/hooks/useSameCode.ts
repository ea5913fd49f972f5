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
    const others = sameCodeInOtherSystems(key);
    if (others.length === 0) return [];
    const found = await reference.findCodes(others, asOf);
    return others.flatMap(other => found.get(other)?.record ?? []);
  };
  return useLiveAnswer(`${key} ${asOf ?? ''}`, ask, 'reference');
}
