import type { Companion } from '../../../data/domain/companion.ts';
import { ok, type Result } from '../../../data/domain/result.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { buildNameIndex } from '../buildSearchIndex.ts';
import type { ImportStepOptions } from './inspect.ts';
import type { ReadCompanion } from './inspectCompanions.ts';

/** Builds the names of each file while its records are being stored, verifies everything, and switches to all of them. */
export async function installCompanions(
  contents: readonly ReadCompanion[],
  store: ReferenceStore,
  { onProgress, signal }: ImportStepOptions,
): Promise<Result<readonly Companion[], StoreFailure>> {
  const installed = await store.companions.install(
    contents.map(({ companion, records, names }) => ({
      companion,
      records,
      names: () => buildNameIndex(names, { signal }),
    })),
    { signal, onProgress },
  );
  return installed.ok ? ok(contents.map(({ companion }) => companion)) : installed;
}
