import type { Note } from '../../../data/domain/mine/note.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { useKeptRows } from '../../hooks/answers/useKeptRows.ts';
import { useLiveAnswer } from '../../hooks/answers/useLiveAnswer.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useAllNotes } from '../../hooks/mine/useAllNotes.ts';

/** More than the tallest window shows. */
const FIRST = 200;
const NO_NOTES = [] as const;

export interface NotesOfPage {
  readonly notes: readonly Note[];
  /** All notes there are, also while `notes` are the first of them; nothing until it is known. */
  readonly total: number | undefined;
  /** `notes` are all notes. Until then they are those of the first codes. */
  readonly isWhole: boolean;
  readonly failure: StoreFailure | undefined;
}

/** The notes of the first codes at once, then all of them, told of every change. */
export function useNotesOfPage(): NotesOfPage {
  const { user } = useStores();
  // Asked first, so that it is answered first.
  const first = useLiveAnswer('first notes', () => user.notes.firstByCode(FIRST), 'user');
  const all = useAllNotes();
  const isWhole = all.state === 'ready';
  const known = first.state === 'ready' ? first.value : undefined;
  const notes = useKeptRows(isWhole ? all.value : (known?.notes ?? NO_NOTES));
  return {
    notes,
    total: isWhole ? all.value.length : known?.total,
    isWhole,
    failure: all.state === 'failed' ? all.failure : undefined,
  };
}
