import { History, Pencil, Pin, PinOff, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Note } from '../../../data/domain/mine/note.ts';
import { isTextChanged, planConfirm, planDelete, planPin } from '../../../data/domain/mine/planNotes.ts';
import type { TextAnchor } from '../../../data/domain/mine/textAnchor.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChangedText } from './ChangedText.tsx';
import { NoteHistory } from './NoteHistory.tsx';
import { NoteText } from './NoteText.tsx';
import styles from './noteCard.module.css';
import { momentInWords } from './noteWords.ts';

/** A note as it is read, with what can be done with it. */
export function NoteCard({
  note,
  now,
  onEdit,
}: {
  readonly note: Note;
  /** The official text of the code in the release in use; absent where none has it. */
  readonly now: TextAnchor | undefined;
  readonly onEdit: () => void;
}) {
  const { user } = useStores();
  const { follow } = useActs();
  const [showsHistory, setShowsHistory] = useState(false);
  const pin = () =>
    void follow(
      user.notes.change(note.id, file => planPin(file, !note.isPinned)),
      note.isPinned ? 'Unpinned the note' : 'Pinned the note',
      true,
    );
  const remove = () => void follow(user.notes.change(note.id, planDelete), 'Deleted a note with its versions');
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <p className={styles.when}>
          {note.isPinned && <Badge tone="accent">Pinned</Badge>} Edited {momentInWords(note.editedAt)}
        </p>
        <div className={styles.actions}>
          <Button size="sm" variant="quiet" icon={<Pencil size={14} />} onPress={onEdit}>
            Edit
          </Button>
          <IconButton label={note.isPinned ? 'Unpin' : 'Pin to the top'} size="sm" onPress={pin}>
            {note.isPinned ? <PinOff size={14} aria-hidden="true" /> : <Pin size={14} aria-hidden="true" />}
          </IconButton>
          <IconButton label="Earlier versions" size="sm" onPress={() => setShowsHistory(true)}>
            <History size={14} aria-hidden="true" />
          </IconButton>
          <IconButton label="Delete note" size="sm" onPress={remove}>
            <Trash2 size={14} aria-hidden="true" />
          </IconButton>
        </div>
      </header>
      {now !== undefined && note.writtenFor !== undefined && isTextChanged(note, now) && (
        <ChangedText
          before={note.writtenFor}
          onConfirm={() =>
            void follow(
              user.notes.change(note.id, file => planConfirm(file, now)),
              'The note is now written for the text of today',
            )
          }
        />
      )}
      <NoteText text={note.text} />
      {showsHistory && <NoteHistory note={note} onClose={() => setShowsHistory(false)} />}
    </article>
  );
}
