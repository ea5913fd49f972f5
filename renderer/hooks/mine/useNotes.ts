import type { NoteVersion } from '../../../data/domain/mine/note.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** How a note read before, newest first. */
export function useNoteVersions(noteId: string): Live<readonly NoteVersion[]> {
  const { user } = useStores();
  return useLiveAnswer(noteId, () => user.notes.versionsOf(noteId), 'user');
}
