import { ChevronDown, ChevronUp, GripVertical, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { conditionWords } from '../../../data/checklists/conditionWords.ts';
import { changeItem } from '../../../data/checklists/editTemplate.ts';
import type { TemplateItem } from '../../../data/domain/mine/checklistTemplate.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { ConditionBuilder } from './ConditionBuilder.tsx';
import type { EditParts } from './editParts.ts';
import styles from './itemEditor.module.css';
import { KeptField } from './KeptField.tsx';
import { LEVELS } from './levelWords.ts';

const LONGEST_TEXT = 1_000;
const LONGEST_NOTE = 2_000;

/** One line of a template: what it asks and how much it weighs; note, source and condition unfold. */
export function ItemEditor({ item, parts }: { readonly item: TemplateItem; readonly parts: EditParts }) {
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const { id, text, level, note, source, condition } = item;
  const keep = (patch: Parameters<typeof changeItem>[1]) => parts.keep(changeItem(id, patch));
  return (
    <li className={styles.item} data-item={id}>
      <div className={styles.row}>
        <span className={styles.handle} draggable data-drag-item={id} title="Drag to another place" aria-hidden="true">
          <GripVertical size={14} />
        </span>
        <SelectField
          label="Level"
          isLabelHidden
          options={LEVELS}
          value={level}
          onChange={next => void keep({ level: next })}
        />
        <KeptField
          label="What is to be documented"
          isLabelHidden
          isLong
          needsText
          value={text}
          longest={LONGEST_TEXT}
          onTyping={parts.typing}
          onSave={typed => keep({ text: typed })}
        />
        <Button
          size="sm"
          variant="quiet"
          icon={isOpen ? <ChevronUp size={14} /> : <ChevronDown size={14} />}
          aria-expanded={isOpen}
          aria-controls={detailsId}
          onPress={() => setOpen(last => !last)}
        >
          More
        </Button>
        <IconButton label="Delete this line" size="sm" onPress={() => parts.removeItem(item)}>
          <Trash2 size={14} aria-hidden="true" />
        </IconButton>
      </div>
      <div id={detailsId} className={styles.details} hidden={!isOpen}>
        {isOpen && (
          <>
            <KeptField
              label="Note"
              isLong
              value={note}
              longest={LONGEST_NOTE}
              placeholder="A hint in smaller type"
              onTyping={parts.typing}
              onSave={typed => keep({ note: typed })}
            />
            <KeptField
              label="Source"
              value={source}
              longest={LONGEST_TEXT}
              placeholder="Manual and section, policy of the payer; empty for what the clinic itself asks"
              onTyping={parts.typing}
              onSave={typed => keep({ source: typed })}
            />
            <ConditionBuilder
              label="Asked when"
              condition={condition}
              emptyWords="Asked for every code of this checklist."
              onChange={next => void keep({ condition: next })}
            />
          </>
        )}
      </div>
      {!isOpen && (
        <div className={styles.folded}>
          {condition.tests.length > 0 && <p>Asked when: {conditionWords(condition)}</p>}
          {note !== '' && <p className={styles.oneLine}>{note}</p>}
          {source !== '' && <p className={styles.oneLine}>Source: {source}</p>}
        </div>
      )}
    </li>
  );
}
