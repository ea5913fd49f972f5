import { useLiveQuery } from 'dexie-react-hooks';
import type { InstalledDataset } from '../../../data/store/reference/referenceStore.ts';
import { useStores } from '../answers/useStores.ts';

/** All installed fee schedules and edits, told of every installation and removal; `undefined` until they were read once. */
export function useDatasets(): readonly InstalledDataset[] | undefined {
  const { reference } = useStores();
  return useLiveQuery(() => reference.datasets.list(), [reference]);
}
