import { useLiveQuery } from 'dexie-react-hooks';
import { useStores } from '../answers/useStores.ts';

/** Changes with every installation, roll back and removal; `undefined` until what is installed was read once. */
export function useInstalled(): object | undefined {
  const { reference } = useStores();
  return useLiveQuery(
    () => Promise.all([reference.releases(), reference.companions.list(), reference.datasets.list()]),
    [reference],
  );
}
