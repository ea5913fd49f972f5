import { type CodeKey, codeKeyOf, splitCodeKey } from '../../../data/domain/codeKey.ts';
import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import { directlyUnder, possibleParents } from '../../../data/domain/icd10cmHierarchy.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';
import { useAsOf } from '../releases/useAsOf.ts';

/** Where an ICD-10-CM code stands in its hierarchy. */
export interface Family {
  /** From the category down to the nearest. */
  readonly parents: readonly CodeRecord[];
  /** Directly under it, in the official order. */
  readonly children: readonly CodeRecord[];
}

/** @param key of an ICD-10-CM code; the other systems have no hierarchy in their codes. */
export function useFamily(key: CodeKey): Live<Family> {
  const { reference } = useStores();
  const { asOf } = useAsOf();
  const ask = async (): Promise<Family> => {
    const { system, code } = splitCodeKey(key);
    const above = possibleParents(code).map(parent => codeKeyOf(system, parent));
    const [found, under] = await Promise.all([reference.findCodes(above, asOf), reference.codesUnder(key, asOf)]);
    return {
      parents: above.flatMap(parent => found.get(parent)?.record ?? []).reverse(),
      children: directlyUnder(under),
    };
  };
  return useLiveAnswer(`${key} ${asOf ?? ''}`, ask, 'reference');
}
