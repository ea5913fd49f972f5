import { StoreError, storeFailureOf } from './storeError.ts';
import type { DatabaseName, StoreFailure } from './storeFailure.ts';

/** With less room than this, an error the browser cannot explain is the disk. The largest single write is 16 MB. */
const LITTLE_ROOM_BYTES = 64 * 1024 * 1024;

/**
 * What a thrown value means for the person, looking at the disk where the value alone does not tell.
 *
 * On a full disk Chromium says `UnknownError` ("Internal error opening backing store"), `DataError` ("Failed to write
 * blobs") or aborts without a reason: the same as for a damaged database. Seen in Chromium 148; `tests/store` fills a disk.
 */
export async function explainFailure(thrown: unknown, database: DatabaseName): Promise<StoreFailure> {
  const failure = storeFailureOf(thrown, database);
  const isUnexplained = failure.kind === 'corrupt' || failure.kind === 'unexpected';
  if (thrown instanceof StoreError || !isUnexplained) return failure;
  return (await freeBytes()) < LITTLE_ROOM_BYTES ? { kind: 'quota', database } : failure;
}

/** Room for our databases; without an answer, plenty. */
async function freeBytes(): Promise<number> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? Number.POSITIVE_INFINITY : quota - (usage ?? 0);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
