import { ALWAYS, type ChecklistCondition } from '../domain/mine/checklistCondition.ts';
import type { ChecklistTemplate, ItemLevel, TemplateOrigin } from '../domain/mine/checklistTemplate.ts';

/** One thing a guide says must be documented, or a reason for denial it warns of. */
export interface GuideItem {
  readonly text: string;
  readonly level: ItemLevel;
  /** In words; empty where the guide names none. */
  readonly source: string;
  readonly note?: string;
}

export interface GuideItems {
  /** What the template is called at first. */
  readonly name: string;
  readonly origin: TemplateOrigin;
  /** The codes it is for. */
  readonly condition: ChecklistCondition;
  /** Under the headings of the guide. */
  readonly sections: readonly { readonly title: string; readonly items: readonly GuideItem[] }[];
}

/**
 * A template of the clinic's own made of what a guide says: to be added with `planAddTemplate`. A text that stands
 * twice is asked once; a section without items is left out.
 *
 * @param at ISO date and time, UTC.
 */
export function templateFromItems(
  { name, origin, condition, sections }: GuideItems,
  at: string,
  newId: () => string,
): Omit<ChecklistTemplate, 'position'> {
  const asked = new Set<string>();
  const isNew = ({ text }: GuideItem) => {
    const words = text.trim();
    if (words === '' || asked.has(words)) return false;
    asked.add(words);
    return true;
  };
  return {
    id: newId(),
    name,
    origin,
    condition,
    isInUse: true,
    createdAt: at,
    editedAt: at,
    sections: sections
      .map(({ title, items }) => ({
        id: newId(),
        title,
        items: items.filter(isNew).map(({ text, level, source, note = '' }) => ({
          id: newId(),
          text: text.trim(),
          level,
          note,
          source,
          condition: ALWAYS,
        })),
      }))
      .filter(({ items }) => items.length > 0),
  };
}
