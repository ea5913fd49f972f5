import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { addItem, changeSection, moveSection, removeSection } from '../../../data/checklists/editTemplate.ts';
import type { TemplateSection } from '../../../data/domain/mine/checklistTemplate.ts';
import { patientDataCaution } from '../../hooks/mine/patientDataCaution.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { EditParts } from './editParts.ts';
import { ItemEditor } from './ItemEditor.tsx';
import { KeptField } from './KeptField.tsx';
import styles from './sectionEditor.module.css';

const LONGEST_TITLE = 120;
const LONGEST_TEXT = 1_000;

/** A section of a template with its lines. */
export function SectionEditor({
  section: { id, title, items },
  isFirst,
  isLast,
  parts,
}: {
  readonly section: TemplateSection;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly parts: EditParts;
}) {
  return (
    <section className={styles.section} data-section={id} aria-label={title}>
      <div className={styles.head} data-section-head={id}>
        <KeptField
          label="Section"
          isLabelHidden
          needsText
          value={title}
          longest={LONGEST_TITLE}
          onTyping={parts.typing}
          onSave={typed => parts.keep(changeSection(id, { title: typed }))}
        />
        <IconButton
          label={`Move “${title}” up`}
          size="sm"
          isDisabled={isFirst}
          onPress={() => parts.edit(moveSection(id, -1), `Moved “${title}” up`, true)}
        >
          <ArrowUp size={14} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={`Move “${title}” down`}
          size="sm"
          isDisabled={isLast}
          onPress={() => parts.edit(moveSection(id, 1), `Moved “${title}” down`, true)}
        >
          <ArrowDown size={14} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={`Delete “${title}” and its lines`}
          size="sm"
          onPress={() => parts.edit(removeSection(id), `Deleted the section “${title}”`)}
        >
          <Trash2 size={14} aria-hidden="true" />
        </IconButton>
      </div>
      <ul className={styles.items} data-items-of={id} aria-label={`Lines of “${title}”`}>
        {items.map(item => (
          <ItemEditor key={item.id} item={item} parts={parts} />
        ))}
      </ul>
      <AddLine
        label={`Add a line to “${title}”`}
        longest={LONGEST_TEXT}
        onAdd={text => parts.edit(addItem(id, text, parts.newId()), 'Added a line', true)}
      />
    </section>
  );
}

/** One text that becomes a line or a section. What looks like patient data is asked about first. */
export function AddLine({
  label,
  longest,
  onAdd,
}: {
  readonly label: string;
  readonly longest: number;
  readonly onAdd: (text: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const [cautioned, setCautioned] = useState<{ readonly text: string; readonly words: string }>();
  const text = typed.trim();
  const words = cautioned?.text === text ? cautioned.words : undefined;
  return (
    <form
      className={styles.add}
      onSubmit={event => {
        event.preventDefault();
        if (text === '') return;
        const caution = words === undefined ? patientDataCaution(text) : undefined;
        if (caution !== undefined) return setCautioned({ text, words: caution });
        onAdd(text);
        setTyped('');
      }}
    >
      <TextField
        label={label}
        value={typed}
        onChange={setTyped}
        maxLength={longest}
        error={words && `${words} Press Add again to keep it anyway.`}
      />
      <Button type="submit" size="sm" isDisabled={text === ''}>
        Add
      </Button>
    </form>
  );
}
