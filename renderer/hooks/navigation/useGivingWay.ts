import { useLayoutEffect } from 'react';
import { useStores } from '../answers/useStores.ts';
import type { Address } from './address.ts';

/**
 * What the search worker does unasked gives way to a page or code that is opened: reading and drawing it take both
 * processors (docs/adr/0237-practice-gives-way-to-a-page.md).
 */
export function useGivingWay(address: Address): void {
  const { search } = useStores();
  useLayoutEffect(() => {
    const isOnlySearched = address.place === 'lookup' && address.opened === undefined;
    if (!isOnlySearched) search.giveWay();
  }, [search, address]);
}
