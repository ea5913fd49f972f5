import type { CrosswalkRecord } from '../../../data/domain/companionRecord.ts';
import { parseNdc } from '../../../data/domain/ndc.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** The HCPCS codes a drug product is billed with, by the crosswalk in use. @param ndc eleven digits; nothing asks nothing */
export function useNdcProducts(ndc: string | undefined): Live<readonly CrosswalkRecord[]> {
  const { reference } = useStores();
  const ask = async (): Promise<readonly CrosswalkRecord[]> => {
    if (ndc === undefined) return [];
    const inUse = (await reference.companions.list()).find(
      ({ companion, isActive }) => isActive && companion.kind === 'hcpcs-ndc-crosswalk',
    );
    if (inUse === undefined) return [];
    const records = await reference.companions.recordsOf(inUse.companion.id);
    return records.filter(
      (record): record is CrosswalkRecord => record.kind === 'product' && parseNdc(record.ndc) === ndc,
    );
  };
  return useLiveAnswer(`products of NDC ${ndc ?? ''}`, ask, 'reference');
}
