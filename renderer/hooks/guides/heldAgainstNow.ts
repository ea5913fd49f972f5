import type { HeldAgainst } from '../../../data/domain/mine/keptGuide.ts';
import type { InstalledDataset, InstalledRelease } from '../../../data/store/reference/referenceStore.ts';

/** What the verifier holds guides against: the releases in use, and the physician fee schedules in use. */
export function heldAgainstNow(
  releases: readonly InstalledRelease[],
  datasets: readonly InstalledDataset[],
): readonly HeldAgainst[] {
  const inUse = [
    ...releases.filter(({ isActive }) => isActive).map(({ release }) => release),
    ...datasets.filter(each => each.isActive && each.dataset.kind === 'pfs-rvu').map(({ dataset }) => dataset),
  ];
  return inUse.map(({ id, title }) => ({ id, title }));
}
