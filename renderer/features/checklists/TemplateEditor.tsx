import { useRef } from 'react';
import { addSection, moveSection, placeItem, removeItem, stepItem } from '../../../data/checklists/editTemplate.ts';
import type { ChecklistTemplate } from '../../../data/domain/mine/checklistTemplate.ts';
import { ConditionBuilder } from './ConditionBuilder.tsx';
import type { EditParts } from './editParts.ts';
import { KeptField } from './KeptField.tsx';
import { AddLine, SectionEditor } from './SectionEditor.tsx';
import { TryCode } from './TryCode.tsx';
import styles from './templateEditor.module.css';
import { useItemDrag } from './useItemDrag.ts';
import { useOrderKeys } from './useOrderKeys.ts';
import type { TemplateActs } from './useTemplateActs.ts';

const LONGEST_NAME = 120;

/** A template of the clinic's own, to be written. Everything is kept by itself. */
export function TemplateEditor({
  template,
  acts,
}: {
  readonly template: ChecklistTemplate;
  readonly acts: TemplateActs;
}) {
  const { id, name, condition, sections, editedAt } = template;
  const root = useRef<HTMLDivElement>(null);
  const parts: EditParts = {
    typing: acts.typing,
    newId: acts.newId,
    keep: edit => acts.keep(id, edit),
    edit: (edit, said, isQuiet) => void acts.edit(id, edit, said, isQuiet),
    removeItem: item => void acts.edit(id, removeItem(item.id), 'Deleted a line of the checklist'),
  };
  useOrderKeys(root, editedAt, (what, partId, step) => {
    const edit = what === 'item' ? stepItem(partId, step) : moveSection(partId, step);
    parts.edit(edit, `Moved ${step === 1 ? 'down' : 'up'}`, true);
  });
  useItemDrag(root, (itemId, sectionId, beforeId) =>
    parts.edit(placeItem(itemId, sectionId, beforeId), 'Moved the line', true),
  );
  return (
    <div ref={root} className={styles.editor}>
      <KeptField
        label="Name"
        needsText
        value={name}
        longest={LONGEST_NAME}
        onTyping={acts.typing}
        onSave={typed => parts.keep(last => ({ ...last, name: typed }))}
      />
      <ConditionBuilder
        label="Which codes get this checklist"
        condition={condition}
        emptyWords="Every code gets it. Add a test to narrow it down."
        onChange={next => void parts.keep(last => ({ ...last, condition: next }))}
      />
      <TryCode template={template} />
      {sections.map((section, at) => (
        <SectionEditor
          key={section.id}
          section={section}
          isFirst={at === 0}
          isLast={at === sections.length - 1}
          parts={parts}
        />
      ))}
      <AddLine
        label="Add a section"
        longest={LONGEST_NAME}
        onAdd={title => parts.edit(addSection(title, acts.newId()), `Added the section “${title}”`, true)}
      />
      {sections.length > 0 && (
        <p className={styles.hint}>
          Alt+Up and Alt+Down move the line or the section the focus is in; lines can be dragged by their handle too.
        </p>
      )}
    </div>
  );
}
