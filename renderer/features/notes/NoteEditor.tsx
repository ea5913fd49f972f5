import { useEffect, useRef } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { LONGEST_NOTE } from '../../../data/domain/mine/note.ts';
import { planDelete } from '../../../data/domain/mine/planNotes.ts';
import type { TextAnchor } from '../../../data/domain/mine/textAnchor.ts';
import { describePatientData } from '../../../data/phi/patientDataWords.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { Button } from '../../ui/Button.tsx';
import { PatientDataWarning } from '../../ui/PatientDataWarning.tsx';
import { SaveLine } from '../../ui/SaveLine.tsx';
import styles from './noteEditor.module.css';
import { useAutosave } from './useAutosave.ts';

/** Writes one note. Everything typed is kept by itself; Escape or Done goes back to reading. */
export function NoteEditor({
  noteId,
  codeKey,
  savedText,
  writtenFor,
  takesFocus,
  onDone,
}: {
  readonly noteId: string;
  readonly codeKey: CodeKey;
  readonly savedText: string;
  readonly writtenFor: TextAnchor | undefined;
  readonly takesFocus: boolean;
  readonly onDone: () => void;
}) {
  const { user } = useStores();
  const { follow } = useActs();
  const { text, state, type, save, saveAnyway } = useAutosave({ noteId, codeKey, savedText, writtenFor });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, [takesFocus]);
  const finish = async () => {
    if (!(await save())) {
      field.current?.focus();
      return;
    }
    // An emptied note is a deleted one; Undo brings it back.
    if (text.trim() === '' && savedText !== '')
      await follow(user.notes.change(noteId, planDelete), 'Deleted an empty note');
    onDone();
  };
  const hintId = `${noteId}-hint`;
  return (
    <div className={styles.editor}>
      <textarea
        ref={field}
        className={styles.field}
        aria-label="Note"
        aria-describedby={hintId}
        value={text}
        maxLength={LONGEST_NOTE}
        rows={Math.min(24, Math.max(4, text.split('\n').length + 1))}
        onChange={event => type(event.target.value)}
        onKeyDown={event => {
          const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
          if (!isDone || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          void finish();
        }}
      />
      {state.kind === 'held' && (
        <PatientDataWarning
          what={`The note contains what looks like ${describePatientData(state.findings)}. Chartside is not made to keep patient data, so the note was not saved.`}
          onChange={() => field.current?.focus()}
          onSaveAnyway={() => void saveAnyway()}
        />
      )}
      <div className={styles.foot}>
        <SaveLine saving={state} />
        <span id={hintId} className={styles.hint}>
          **bold**, *italic*, - list. No patient data.
        </span>
        <Button size="sm" variant="primary" onPress={() => void finish()}>
          Done
        </Button>
      </div>
    </div>
  );
}
