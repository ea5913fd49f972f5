import { useLiveQuery } from 'dexie-react-hooks';
import type { InstalledRelease } from '../../../data/store/reference/referenceStore.ts';
import { useStores } from '../answers/useStores.ts';

/** All installed releases, told of every installation and roll back; `undefined` until they were read once. */
export function useReleases(): readonly InstalledRelease[] | undefined {
  const { reference } = useStores();
  return useLiveQuery(() => reference.releases(), [reference]);
}

/** Whether a bundled starter pack is what search answers from, in any series. `undefined` until known. */
export function useStarterPackInUse(): boolean | undefined {
  const releases = useReleases();
  return releases?.some(({ isActive, release }) => isActive && release.kind === 'starter');
}
