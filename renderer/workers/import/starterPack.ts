import type { Release } from '../../../data/domain/release.ts';
import { ok, type Result } from '../../../data/domain/result.ts';
import type { BundledRelease } from '../../../data/packs/bundledReleases.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { releaseIndex } from '../buildSearchIndex.ts';
import type { ImportStepOptions } from './inspect.ts';

/**
 * Installs the bundled release of each series that has none in use, or whose release in use is a starter of another
 * version of the app. An official release is never touched.
 *
 * @param load reads the bundled pack; called only where something may be missing.
 * @returns what was installed.
 */
export async function installStarterPack(
  store: ReferenceStore,
  load: () => Promise<readonly BundledRelease[]>,
  { onProgress, signal }: ImportStepOptions,
): Promise<Result<readonly Release[], StoreFailure>> {
  const active = (await store.releases()).filter(({ isActive }) => isActive).map(({ release }) => release);
  const bundled = await load();
  const wanted = bundled.filter(({ release }) => {
    const inUse = active.find(({ series }) => series === release.series);
    return inUse === undefined || (inUse.kind === 'starter' && inUse.id !== release.id);
  });
  const installed: Release[] = [];
  for (const { release, records, searchIndex, names } of wanted) {
    const work = releaseIndex(release.series, records, { signal });
    const index = { segment: searchIndex ?? work.segment, names: names ?? work.names };
    const result = await store.installRelease(release, records, index, { signal });
    if (!result.ok) return result;
    installed.push(release);
    onProgress({ phase: 'storing', rows: records.length, fraction: installed.length / wanted.length });
    const replaced = active.find(({ series, kind }) => series === release.series && kind === 'starter');
    if (replaced !== undefined) await store.removeRelease(replaced.id);
  }
  return ok(installed);
}
