import { createContext, useContext } from 'react';
import type { Persistence } from '../../../data/store/persistence.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { UserStore } from '../../../data/store/user/userStore.ts';
import type { ImportClient } from '../../workers/import/importClient.ts';
import type { SearchClient } from '../../workers/search/searchClient.ts';
import type { SearchHealth } from '../search/searchHealth.ts';

/** What the app keeps and the workers that work on it, open for as long as the window is. */
export interface Stores {
  readonly reference: ReferenceStore;
  readonly user: UserStore;
  /** False where the user database could not be opened and the person went on without it: nothing is kept. */
  readonly keepsUserData: boolean;
  readonly importer: ImportClient;
  readonly search: SearchClient;
  readonly searchHealth: SearchHealth;
  /** Asked for at the start; never rejects. */
  readonly persistence: Promise<Persistence>;
}

export const StoresContext = createContext<Stores | undefined>(undefined);

/** The open stores; only inside the start-up gate, which opens them before it shows anything else. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === undefined) throw new Error('useStores is used outside the start-up gate.');
  return stores;
}
