import type { Shelf } from '../../../data/domain/mine/shelf.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** All bookmarks with their folders and labels, told of every change. */
export function useShelf(): Live<Shelf> {
  const { user } = useStores();
  return useLiveAnswer('shelf', () => user.bookmarks.shelf(), 'user');
}
