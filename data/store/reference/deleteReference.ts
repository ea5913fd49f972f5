import { Dexie } from 'dexie';
import type { Result } from '../../domain/result.ts';
import { attempt } from '../attempt.ts';
import type { StoreFailure } from '../storeFailure.ts';

/**
 * Deletes every installed release. For a person whose reference database cannot be opened any more: all of it can
 * be imported again from the official files. The user database is another one and is not touched.
 *
 * @param name only tests pass another one.
 */
export function deleteReference(name = 'reference'): Promise<Result<null, StoreFailure>> {
  return attempt('reference', async () => {
    await Dexie.delete(name);
    return null;
  });
}
