import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import {
  type BookmarkLabel,
  LABEL_COLORS,
  type LabelColor,
  LONGEST_LABEL_NAME,
} from '../../../data/domain/mine/bookmarkLabel.ts';
import { patientDataCaution } from '../../hooks/mine/patientDataCaution.ts';
import { AskName } from '../../ui/AskName.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LabelMark } from './LabelMark.tsx';
import styles from './labelsDialog.module.css';

const COLOR_OPTIONS = LABEL_COLORS.map(color => ({
  value: color,
  label: color.charAt(0).toUpperCase() + color.slice(1),
}));

type Draft = Pick<BookmarkLabel, 'id' | 'name' | 'color'>;

/** All labels: added, renamed, recolored, deleted. */
export function LabelsDialog({
  labels,
  onPut,
  onDelete,
  onClose,
}: {
  readonly labels: readonly BookmarkLabel[];
  readonly onPut: (label: Draft) => void;
  readonly onDelete: (label: BookmarkLabel) => void;
  readonly onClose: () => void;
}) {
  const [draft, setDraft] = useState<Draft>();
  const setColor = (color: LabelColor) => setDraft(last => last && { ...last, color });
  if (draft !== undefined) {
    return (
      <AskName
        title={labels.some(({ id }) => id === draft.id) ? 'Change label' : 'New label'}
        label="Name"
        confirmLabel="Save"
        value={draft.name}
        longest={LONGEST_LABEL_NAME}
        cautionOf={patientDataCaution}
        onConfirm={name => {
          onPut({ ...draft, name });
          setDraft(undefined);
        }}
        onCancel={() => setDraft(undefined)}
      >
        <Choice label="Color" options={COLOR_OPTIONS} value={draft.color} onChange={setColor} />
      </AskName>
    );
  }
  const nextColor = LABEL_COLORS[labels.length % LABEL_COLORS.length] ?? 'blue';
  const footer = (
    <>
      <Button onPress={() => setDraft({ id: crypto.randomUUID(), name: '', color: nextColor })}>New label</Button>
      <Button variant="primary" onPress={onClose}>
        Done
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title="Labels" footer={footer}>
      {labels.length === 0 ? (
        <p>A label is a colored word on bookmarks, such as “Check units”.</p>
      ) : (
        <ul className={styles.labels}>
          {labels.map(label => (
            <li key={label.id} className={styles.label}>
              <LabelMark label={label} />
              <span className={styles.actions}>
                <IconButton label={`Change “${label.name}”`} size="sm" onPress={() => setDraft(label)}>
                  <Pencil size={14} aria-hidden="true" />
                </IconButton>
                <IconButton label={`Delete “${label.name}”`} size="sm" onPress={() => onDelete(label)}>
                  <Trash2 size={14} aria-hidden="true" />
                </IconButton>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
