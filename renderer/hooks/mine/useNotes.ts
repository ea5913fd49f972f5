import type { NoteVersion } from '../../data/domain/mine/note.ts';
import type { Live } from './live.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import { useStores } from './useStores.ts';

/** How a note read before, newest first. */
export function useNoteVersions(noteId: string): Live<readonly NoteVersion[]> {
  const { user } = useStores();
  return useLiveAnswer(noteId, () => user.notes.versionsOf(noteId), 'user');
}
