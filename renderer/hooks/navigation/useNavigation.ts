import { createContext, useContext } from 'react';
import type { Address } from './address.ts';

/**
 * How to go elsewhere: the same acts for as long as the window is open, so that who only goes somewhere is not drawn again
 * each time somebody went (`useWhereabouts` tells where the person is). Provided by the app.
 */
export interface Navigation {
  /** Where the person is at this moment; for an act, not for drawing. */
  readonly whereNow: () => Address;
  /** Goes to a new entry of the history. */
  readonly go: (address: Address) => void;
  /** Changes the present entry: for a query that grows letter by letter. */
  readonly replace: (address: Address) => void;
  readonly back: () => void;
  readonly forward: () => void;
}

export const NavigationContext = createContext<Navigation | undefined>(undefined);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === undefined) throw new Error('useNavigation is used outside the app frame.');
  return navigation;
}
