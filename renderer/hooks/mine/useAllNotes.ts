import type { Note } from '../../../data/domain/mine/note.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** All notes, the newest edit first, told of every change. */
export function useAllNotes(): Live<readonly Note[]> {
  const { user } = useStores();
  return useLiveAnswer('notes', () => user.notes.all(), 'user');
}
