import type { CodeKey } from '../../data/domain/codeKey.ts';
import type { ClinicName } from '../../data/domain/mine/clinicName.ts';
import type { Note, NoteVersion } from '../../data/domain/mine/note.ts';
import type { Live } from './live.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import { useStores } from './useStores.ts';

/** The notes of a code, in reading order, told of every change. */
export function useNotesOf(key: CodeKey): Live<readonly Note[]> {
  const { user } = useStores();
  return useLiveAnswer(key, () => user.notes.notesOf(key), 'user');
}

/** How a note read before, newest first. */
export function useNoteVersions(noteId: string): Live<readonly NoteVersion[]> {
  const { user } = useStores();
  return useLiveAnswer(noteId, () => user.notes.versionsOf(noteId), 'user');
}

/** What the clinic calls a code. */
export function useClinicNamesOf(key: CodeKey): Live<readonly ClinicName[]> {
  const { user } = useStores();
  return useLiveAnswer(key, () => user.clinicNames.namesOf(key), 'user');
}
