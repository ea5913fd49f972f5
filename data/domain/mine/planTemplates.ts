import type { ChecklistTemplate } from './checklistTemplate.ts';
import { byPosition, lastPosition, placedBefore } from './positions.ts';
import { NO_CHANGE, type UserChange } from './userChange.ts';

/** Adds a template at the end of the list. */
export function planAddTemplate(
  templates: readonly ChecklistTemplate[],
  added: Omit<ChecklistTemplate, 'position'>,
): UserChange {
  return { checklistTemplates: { put: [{ ...added, position: lastPosition(templates) }] } };
}

/** Writes a template whole, edited now; one that is gone meanwhile is not brought back. */
export function planEditTemplate(
  templates: readonly ChecklistTemplate[],
  edited: ChecklistTemplate,
  at: string,
): UserChange {
  const isThere = templates.some(({ id }) => id === edited.id);
  return isThere ? { checklistTemplates: { put: [{ ...edited, editedAt: at }] } } : NO_CHANGE;
}

export function planRemoveTemplates(templates: readonly ChecklistTemplate[], ids: ReadonlySet<string>): UserChange {
  return { checklistTemplates: { remove: templates.filter(({ id }) => ids.has(id)).map(({ id }) => id) } };
}

/** Moves a template before another, or to the end. */
export function planMoveTemplate(
  templates: readonly ChecklistTemplate[],
  id: string,
  beforeId: string | undefined,
): UserChange {
  const moving = templates.filter(template => template.id === id);
  if (moving.length === 0 || beforeId === id) return NO_CHANGE;
  const others = templates.filter(template => template.id !== id);
  return { checklistTemplates: { put: placedBefore(others, moving, beforeId) } };
}

/** Those that ask something, in checklist order. */
export function templatesInUse(templates: readonly ChecklistTemplate[]): readonly ChecklistTemplate[] {
  return templates.filter(({ isInUse }) => isInUse).toSorted(byPosition);
}
