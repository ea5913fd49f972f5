import { useLiveQuery } from 'dexie-react-hooks';
import type { Note } from '../../../data/domain/mine/note.ts';
import type { Shelf } from '../../../data/domain/mine/shelf.ts';
import { useStores } from '../answers/useStores.ts';

export interface Mine {
  readonly shelf: Shelf;
  /** The newest edit first. */
  readonly notes: readonly Note[];
}

/** All bookmarks and notes, told of every change; nothing while they are not wanted or cannot be read. */
export function useMine(isWanted: boolean): Mine | undefined {
  const { user } = useStores();
  return useLiveQuery(async () => {
    if (!isWanted) return undefined;
    try {
      const [shelf, notes] = await Promise.all([user.bookmarks.shelf(), user.notes.all()]);
      return { shelf, notes };
    } catch {
      // Bookmarks that cannot be read are said on their own page; look-up goes on without them.
      return undefined;
    }
  }, [user, isWanted]);
}
