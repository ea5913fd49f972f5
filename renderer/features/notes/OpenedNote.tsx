import { ArrowRight } from 'lucide-react';
import type { ListedNote } from '../../../data/domain/mine/noteList.ts';
import type { TextAnchor } from '../../../data/domain/mine/textAnchor.ts';
import { useLink } from '../../hooks/navigation/useLink.ts';
import { NoteCard } from './NoteCard.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import styles from './openedNote.module.css';

/** A note opened in the list: read, edited in its place, and the way to its code. */
export function OpenedNote({
  listed: { note, code },
  now,
  isEditing,
  onEdit,
  onDone,
}: {
  readonly listed: ListedNote;
  /** The official text of the code in the release in use; absent where none has it. */
  readonly now: TextAnchor | undefined;
  readonly isEditing: boolean;
  readonly onEdit: () => void;
  readonly onDone: () => void;
}) {
  const linkTo = useLink();
  const address = { place: 'code', key: note.key, query: '' } as const;
  return (
    <div className={styles.opened}>
      <a className={styles.link} {...linkTo(address)}>
        Open {code} <ArrowRight size={13} aria-hidden="true" />
      </a>
      {isEditing ? (
        <NoteEditor
          noteId={note.id}
          codeKey={note.key}
          savedText={note.text}
          writtenFor={now}
          takesFocus
          onDone={onDone}
        />
      ) : (
        <NoteCard note={note} now={now} onEdit={onEdit} />
      )}
    </div>
  );
}
