import { createContext, useContext } from 'react';
import type { Address } from './address.ts';

/** Where the person is, and whether the window's history goes on from there. */
export interface Whereabouts {
  readonly address: Address;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
}

export const WhereaboutsContext = createContext<Whereabouts | undefined>(undefined);

/** Draws again each time the person goes elsewhere; see `useNavigation` for the way there alone. */
export function useWhereabouts(): Whereabouts {
  const whereabouts = useContext(WhereaboutsContext);
  if (whereabouts === undefined) throw new Error('useWhereabouts is used outside the app frame.');
  return whereabouts;
}

export function useAddress(): Address {
  return useWhereabouts().address;
}
