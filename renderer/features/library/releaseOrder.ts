import type { InstalledRelease } from '../../../data/store/reference/referenceStore.ts';

/** The release in use first, then the one to roll back to, then the rest newest first, the starter pack at the end. */
export function byStanding(a: InstalledRelease, b: InstalledRelease): number {
  return standing(a) - standing(b) || (a.release.effectiveFrom < b.release.effectiveFrom ? 1 : -1);
}

function standing({ isActive, canRollBackTo, release }: InstalledRelease): number {
  if (isActive) return 0;
  if (canRollBackTo) return 1;
  return release.kind === 'official' ? 2 : 3;
}
