import type { ReleaseSeries } from '../../../data/domain/codeSystem.ts';
import type { Release } from '../../../data/domain/release.ts';
import { useReleases } from './useReleases.ts';

/** Two installed releases of one series, and what else could be compared. */
export interface ReleasePair {
  /** The official releases of the series, the newest first. */
  readonly choices: readonly Release[];
  readonly before: Release | undefined;
  readonly after: Release | undefined;
}

/**
 * The releases named, where they are installed; else the one in use and the newest before it. A starter pack is no
 * full set, so that nothing can be said from its gaps. `undefined` until the releases were read.
 */
export function useReleasePair(
  series: ReleaseSeries,
  { from, to }: { readonly from?: string; readonly to?: string },
): ReleasePair | undefined {
  const installed = useReleases();
  if (installed === undefined) return undefined;
  const official = installed.filter(({ release }) => release.series === series && release.kind === 'official');
  const choices = official.map(({ release }) => release);
  const inUse = official.find(({ isActive }) => isActive)?.release;
  const after = choices.find(({ id }) => id === to) ?? inUse ?? choices[0];
  const older = choices.find(({ effectiveFrom }) => after !== undefined && effectiveFrom < after.effectiveFrom);
  return { choices, before: choices.find(({ id }) => id === from) ?? older, after };
}
