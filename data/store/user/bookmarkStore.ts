import type { CodeKey } from '../../domain/codeKey.ts';
import { readKey } from '../../domain/mine/rowFields.ts';
import type { Shelf } from '../../domain/mine/shelf.ts';
import { isNoChange, NO_CHANGE, type UserChange } from '../../domain/mine/userChange.ts';
import type { Result } from '../../domain/result.ts';
import { attempt } from '../attempt.ts';
import type { StoreFailure } from '../storeFailure.ts';
import { applyChange } from './applyChange.ts';
import type { UserDb } from './userDb.ts';

/** Bookmarks with their folders and labels. */
export interface BookmarkStore {
  /** Everything at one moment. */
  shelf(): Promise<Shelf>;
  /** The starred codes, each once. Quick: reads no rows. */
  starredCodes(): Promise<readonly CodeKey[]>;
  /**
   * Reads the shelf, asks `plan` what to change and writes it, all in one step: two changes at once are both kept.
   *
   * @param plan one of the `plan...` functions of `data/domain/mine`; may run again, so it must change nothing else.
   * @returns what takes the change back (`UserStore.apply`).
   */
  change(plan: (shelf: Shelf) => UserChange): Promise<Result<UserChange, StoreFailure>>;
}

export function bookmarkStoreOn(db: UserDb): BookmarkStore {
  const tables = [db.bookmarks, db.bookmarkFolders, db.bookmarkLabels];
  return {
    shelf: () => db.transaction('r', tables, () => readShelf(db)),
    starredCodes: async () => (await db.bookmarks.orderBy('key').uniqueKeys()).flatMap(key => readKey(key) ?? []),
    change: plan =>
      attempt('user', () =>
        db.transaction('rw', tables, async () => {
          const change = plan(await readShelf(db));
          return isNoChange(change) ? NO_CHANGE : await applyChange(db, change);
        }),
      ),
  };
}

async function readShelf(db: UserDb): Promise<Shelf> {
  const [bookmarks, folders, labels] = await Promise.all([
    db.bookmarks.toArray(),
    db.bookmarkFolders.toArray(),
    db.bookmarkLabels.toArray(),
  ]);
  return { bookmarks, folders, labels };
}
