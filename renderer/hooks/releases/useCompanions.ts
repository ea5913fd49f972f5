import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import type { InstalledCompanion } from '../../../data/store/reference/referenceStore.ts';
import type { NamesInUse } from '../../workers/search/protocol.ts';
import { useStores } from '../answers/useStores.ts';

/** All installed companion files, told of every installation and roll back; `undefined` until they were read once. */
export function useCompanions(): readonly InstalledCompanion[] | undefined {
  const { reference } = useStores();
  return useLiveQuery(() => reference.companions.list(), [reference]);
}

/** What search knows from each companion file in use; those not loaded yet are missing. */
export function useNamesInUse(): readonly NamesInUse[] {
  const { searchHealth } = useStores();
  return useSyncExternalStore(searchHealth.subscribe, searchHealth.names);
}
