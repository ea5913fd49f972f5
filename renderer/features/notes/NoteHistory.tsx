import { useState } from 'react';
import type { Note } from '../../../data/domain/mine/note.ts';
import { planRestore } from '../../../data/domain/mine/planNotes.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { useNoteVersions } from '../../hooks/mine/useNotes.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NoteText } from './NoteText.tsx';
import styles from './noteHistory.module.css';
import { momentInWords } from './noteWords.ts';

/** How a note read before. Restoring one keeps the text of now as a version. */
export function NoteHistory({ note, onClose }: { readonly note: Note; readonly onClose: () => void }) {
  const { user } = useStores();
  const { follow } = useActs();
  const live = useNoteVersions(note.id);
  const versions = live.state === 'ready' ? live.value : [];
  const [chosenId, setChosenId] = useState<string>();
  const chosen = versions.find(({ id }) => id === chosenId) ?? versions[0];
  const restore = async (versionId: string) => {
    const stamp = { at: new Date().toISOString(), sitting: crypto.randomUUID() };
    const isDone = await follow(
      user.notes.change(note.id, file => planRestore(file, versionId, stamp, () => crypto.randomUUID())),
      'Restored an earlier version of the note',
    );
    if (isDone) onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>Close</Button>
      {chosen !== undefined && (
        <Button variant="primary" onPress={() => void restore(chosen.id)}>
          Restore this version
        </Button>
      )}
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title="Earlier versions of this note" width="wide" footer={footer}>
      {live.state === 'ready' && chosen === undefined && (
        <p className={styles.none}>
          There are none yet. A version is kept each time you come back to a note and change it.
        </p>
      )}
      {chosen !== undefined && (
        <div className={styles.history}>
          <ul className={styles.versions} aria-label="Versions">
            {versions.map(version => (
              <li key={version.id}>
                <button
                  type="button"
                  className={styles.version}
                  aria-pressed={version.id === chosen.id}
                  onClick={() => setChosenId(version.id)}
                >
                  {momentInWords(version.editedAt)}
                </button>
              </li>
            ))}
          </ul>
          <NoteText text={chosen.text} />
        </div>
      )}
    </Dialog>
  );
}
