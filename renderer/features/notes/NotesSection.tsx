import { NotebookPen } from 'lucide-react';
import { useContext, useEffect, useState } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { anchorOf } from '../../../data/domain/mine/textAnchor.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import type { MineOfCode } from '../../../data/store/user/userStore.ts';
import { requestNote, useNoteRequest } from '../../hooks/mine/noteRequest.ts';
import { CodeOfPageContext } from '../../hooks/navigation/codeOfPage.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureMessage } from '../../ui/FailureMessage.tsx';
import { useLayerTold } from '../../ui/inOrder.ts';
import { ClinicNames } from './ClinicNames.tsx';
import { findDraftOf } from './heldDrafts.ts';
import { NoteCard } from './NoteCard.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import styles from './notesSection.module.css';

interface Editing {
  readonly id: string;
  readonly isNew: boolean;
  /** Opened on purpose, not because a text still waits. */
  readonly takesFocus: boolean;
}

const NOTHING: Pick<MineOfCode, 'notes' | 'names'> = { notes: [], names: [] };

/** What the person knows about a code: their notes on it, and what the clinic calls it. */
export function NotesSection({ codeKey }: { readonly codeKey: CodeKey }) {
  const { mine, inUse } = useContext(CodeOfPageContext);
  useLayerTold(mine.state !== 'loading');
  const found = inUse.state === 'ready' ? inUse.value : undefined;
  const now = found && anchorOf(found);
  const [editing, setEditing] = useState(() => waiting(codeKey));
  const isRequested = useNoteRequest(codeKey);
  const begin = () => setEditing({ ...(waiting(codeKey) ?? newNote()), takesFocus: true });
  useEffect(() => {
    if (!isRequested || inUse.state === 'loading') return;
    requestNote(undefined);
    setEditing({ ...(waiting(codeKey) ?? newNote()), takesFocus: true });
  }, [isRequested, inUse.state, codeKey]);

  const { notes, names } = mine.state === 'ready' ? mine.value : NOTHING;
  const shown = [
    ...(editing?.isNew ? [{ id: editing.id, note: notes.find(({ id }) => id === editing.id) }] : []),
    ...notes.filter(({ id }) => !(editing?.isNew && id === editing.id)).map(note => ({ id: note.id, note })),
  ];
  const isEmpty = shown.length === 0;
  return (
    <section className={styles.section} aria-labelledby="code-notes">
      <header className={styles.head}>
        <h2 id="code-notes" tabIndex={-1} className={styles.title}>
          Your notes
        </h2>
        <Button
          size="sm"
          variant="quiet"
          icon={<NotebookPen size={14} />}
          aria-keyshortcuts="Control+N"
          onPress={begin}
        >
          New note
        </Button>
        <ClinicNames codeKey={codeKey} names={names} />
      </header>
      {mine.state === 'failed' && <FailureMessage words={describeStoreFailure(mine.failure)} />}
      {!isEmpty && (
        <ul className={styles.notes}>
          {shown.map(({ id, note }) => (
            <li key={id}>
              {editing?.id === id ? (
                <NoteEditor
                  noteId={id}
                  codeKey={codeKey}
                  savedText={note?.text ?? ''}
                  writtenFor={now}
                  takesFocus={editing.takesFocus}
                  onDone={() => setEditing(undefined)}
                />
              ) : (
                note !== undefined && (
                  <NoteCard note={note} now={now} onEdit={() => setEditing({ id, isNew: false, takesFocus: true })} />
                )
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function newNote(): Editing {
  return { id: crypto.randomUUID(), isNew: true, takesFocus: true };
}

/** A text about this code that was typed before and is not kept yet. */
function waiting(codeKey: CodeKey): Editing | undefined {
  const draft = findDraftOf(codeKey);
  return draft && { ...draft, takesFocus: false };
}
