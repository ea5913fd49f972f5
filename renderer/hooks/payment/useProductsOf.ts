import type { Companion } from '../../../data/domain/companion.ts';
import type { CrosswalkRecord } from '../../../data/domain/companionRecord.ts';
import type { Live } from '../answers/live.ts';
import { useInstalledAnswer } from '../answers/useInstalledAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** Drug products billed with a code, and the crosswalk they are from; no crosswalk where none is installed. */
export interface ProductsOf {
  readonly crosswalk?: Companion;
  readonly products: readonly CrosswalkRecord[];
}

/** The products of a HCPCS code by the crosswalk in use. Reads the whole crosswalk: for parts a person opens. */
export function useProductsOf(code: string): Live<ProductsOf> {
  const { reference } = useStores();
  const ask = async (): Promise<ProductsOf> => {
    const installed = await reference.companions.list();
    const inUse = installed.find(({ companion, isActive }) => isActive && companion.kind === 'hcpcs-ndc-crosswalk');
    if (inUse === undefined) return { products: [] };
    const records = await reference.companions.recordsOf(inUse.companion.id);
    const products = records.filter(
      (record): record is CrosswalkRecord => record.kind === 'product' && record.code === code,
    );
    return { crosswalk: inUse.companion, products };
  };
  return useInstalledAnswer(`products of ${code}`, ask);
}
