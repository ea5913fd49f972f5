import { ALWAYS } from '../domain/mine/checklistCondition.ts';
import type { ChecklistTemplate, TemplateItem, TemplateSection } from '../domain/mine/checklistTemplate.ts';
import { NO_CHANGE, type UserChange } from '../domain/mine/userChange.ts';

/** One change of a template, made to what is stored at that moment. The same object: nothing is to be changed. */
export type TemplateEdit = (template: ChecklistTemplate) => ChecklistTemplate;

/** @param at ISO date and time, UTC: the stamp of the new version. */
export function planTemplateEdit(
  templates: readonly ChecklistTemplate[],
  id: string,
  edit: TemplateEdit,
  at: string,
): UserChange {
  const template = templates.find(each => each.id === id);
  if (template === undefined) return NO_CHANGE;
  const edited = edit(template);
  return edited === template ? NO_CHANGE : { checklistTemplates: { put: [{ ...edited, editedAt: at }] } };
}

/** Switches a template on or off: what it asks stays the same, so its version does too. */
export function planUse(templates: readonly ChecklistTemplate[], id: string, isInUse: boolean): UserChange {
  const template = templates.find(each => each.id === id);
  if (template === undefined || template.isInUse === isInUse) return NO_CHANGE;
  return { checklistTemplates: { put: [{ ...template, isInUse }] } };
}

export function addSection(title: string, id: string): TemplateEdit {
  return template => ({ ...template, sections: [...template.sections, { id, title, items: [] }] });
}

export function changeSection(sectionId: string, patch: Partial<Pick<TemplateSection, 'title'>>): TemplateEdit {
  return withSection(sectionId, section => ({ ...section, ...patch }));
}

export function removeSection(sectionId: string): TemplateEdit {
  return template => ({ ...template, sections: template.sections.filter(({ id }) => id !== sectionId) });
}

/** One place up (`-1`) or down (`1`). */
export function moveSection(sectionId: string, step: 1 | -1): TemplateEdit {
  return template => {
    const from = template.sections.findIndex(({ id }) => id === sectionId);
    const to = from + step;
    if (from === -1 || to < 0 || to >= template.sections.length) return template;
    return { ...template, sections: moved(template.sections, from, to) };
  };
}

/** @param text what it asks; more is said later. */
export function addItem(sectionId: string, text: string, id: string): TemplateEdit {
  const item: TemplateItem = { id, text, level: 'must', note: '', source: '', condition: ALWAYS };
  return withSection(sectionId, section => ({ ...section, items: [...section.items, item] }));
}

export function changeItem(itemId: string, patch: Partial<Omit<TemplateItem, 'id'>>): TemplateEdit {
  return withItems(items => items.map(item => (item.id === itemId ? { ...item, ...patch } : item)));
}

export function removeItem(itemId: string): TemplateEdit {
  return withItems(items => items.filter(({ id }) => id !== itemId));
}

/** One place up or down; over the edge of its section into the next one. */
export function stepItem(itemId: string, step: 1 | -1): TemplateEdit {
  return template => {
    const at = template.sections.findIndex(({ items }) => items.some(({ id }) => id === itemId));
    const section = template.sections[at];
    if (section === undefined) return template;
    const from = section.items.findIndex(({ id }) => id === itemId);
    const to = from + step;
    if (to >= 0 && to < section.items.length) {
      return withSection(section.id, each => ({ ...each, items: moved(each.items, from, to) }))(template);
    }
    const next = template.sections[at + step];
    if (next === undefined) return template;
    return placeItem(itemId, next.id, step === 1 ? next.items[0]?.id : undefined)(template);
  };
}

/** Into a section, before one of its items or last. */
export function placeItem(itemId: string, sectionId: string, beforeId: string | undefined): TemplateEdit {
  return template => {
    const item = template.sections.flatMap(({ items }) => items).find(({ id }) => id === itemId);
    if (item === undefined || beforeId === itemId) return template;
    const without = removeItem(itemId)(template);
    return withSection(sectionId, section => {
      const found = section.items.findIndex(({ id }) => id === beforeId);
      const at = found === -1 ? section.items.length : found;
      return { ...section, items: [...section.items.slice(0, at), item, ...section.items.slice(at)] };
    })(without);
  };
}

function withSection(sectionId: string, change: (section: TemplateSection) => TemplateSection): TemplateEdit {
  return template => ({
    ...template,
    sections: template.sections.map(section => (section.id === sectionId ? change(section) : section)),
  });
}

function withItems(change: (items: readonly TemplateItem[]) => readonly TemplateItem[]): TemplateEdit {
  return template => ({
    ...template,
    sections: template.sections.map(section => ({ ...section, items: change(section.items) })),
  });
}

function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}
