import type { Result } from '../../data/domain/result.ts';
import { openReferenceStore, type ReferenceStore } from '../../data/store/reference/referenceStore.ts';
import type { StoreFailure } from '../../data/store/storeFailure.ts';

export type OpenStore = () => Promise<Result<ReferenceStore, StoreFailure>>;

/** Opens the reference database at the first call, and again after it had to be closed or could not be opened. */
export function openStoreOnce(open: OpenStore = openReferenceStore): OpenStore {
  let opening: ReturnType<OpenStore> | undefined;
  return async () => {
    opening ??= open();
    const opened = await opening;
    if (!opened.ok) opening = undefined;
    else {
      opened.value.onClosed(() => {
        opening = undefined;
      });
    }
    return opened;
  };
}
