import type { Note } from '../../data/domain/mine/note.ts';
import type { Live } from './live.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import { useStores } from './useStores.ts';

/** All notes, the newest edit first, told of every change. */
export function useAllNotes(): Live<readonly Note[]> {
  const { user } = useStores();
  return useLiveAnswer('notes', () => user.notes.all(), 'user');
}
