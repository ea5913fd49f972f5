import type { CodeKey } from '../../domain/codeKey.ts';
import type { Shelf } from '../../domain/mine/shelf.ts';
import { isNoChange, NO_CHANGE, type UserChange } from '../../domain/mine/userChange.ts';
import type { Result } from '../../domain/result.ts';
import { attempt } from '../attempt.ts';
import { readInPages } from '../readInPages.ts';
import type { StoreFailure } from '../storeFailure.ts';
import { applyChange } from './applyChange.ts';
import type { UserDb } from './userDb.ts';

/** Bookmarks with their folders and labels. */
export interface BookmarkStore {
  /** Everything at one moment. */
  shelf(): Promise<Shelf>;
  /** Quick: reads no rows. */
  isStarred(key: CodeKey): Promise<boolean>;
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
    isStarred: async key => (await db.bookmarks.where('key').equals(key).count()) > 0,
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
    readInPages(db.bookmarks, ({ id }) => id),
    db.bookmarkFolders.toArray(),
    db.bookmarkLabels.toArray(),
  ]);
  return { bookmarks, folders, labels };
}
