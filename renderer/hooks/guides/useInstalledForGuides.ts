import { useMemo } from 'react';
import type { HeldAgainst } from '../../../data/domain/mine/keptGuide.ts';
import { useDatasets } from '../releases/useDatasets.ts';
import { useReleases } from '../releases/useReleases.ts';
import { heldAgainstNow } from './heldAgainstNow.ts';

/** What a guide would be held against now, told of every installation; `undefined` until known. */
export function useInstalledForGuides(): readonly HeldAgainst[] | undefined {
  const releases = useReleases();
  const datasets = useDatasets();
  return useMemo(() => releases && datasets && heldAgainstNow(releases, datasets), [releases, datasets]);
}
