import { createContext, useContext } from 'react';
import type { Address } from './address.ts';

/** Where the person is and how to go elsewhere. Provided by the app; pages only say where they want to go. */
export interface Navigation {
  readonly address: Address;
  /** Goes to a new entry of the history. */
  readonly go: (address: Address) => void;
  /** Changes the present entry: for a query that grows letter by letter. */
  readonly replace: (address: Address) => void;
  readonly back: () => void;
  readonly forward: () => void;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
}

export const NavigationContext = createContext<Navigation | undefined>(undefined);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === undefined) throw new Error('useNavigation is used outside the app frame.');
  return navigation;
}
