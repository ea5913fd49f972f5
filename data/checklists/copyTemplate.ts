import { ALWAYS } from '../domain/mine/checklistCondition.ts';
import type { ChecklistTemplate } from '../domain/mine/checklistTemplate.ts';

/**
 * A copy to be changed. It keeps the ids of its items, so that an encounter with both asks the same thing once.
 * The copy of a bundled template takes its name, and its place.
 */
export function copyTemplate(
  template: ChecklistTemplate,
  at: string,
  newId: () => string,
): Omit<ChecklistTemplate, 'position'> {
  const { name, condition, sections } = template;
  const isBundled = template.origin.kind === 'bundled' && template.origin.id === template.id;
  return {
    id: newId(),
    name: isBundled ? name : copyName(name),
    condition,
    sections,
    origin: isBundled ? template.origin : { kind: 'copy', id: template.id, name },
    isInUse: true,
    createdAt: at,
    editedAt: at,
  };
}

/** A template that asks nothing yet. */
export function emptyTemplate(name: string, at: string, newId: () => string): Omit<ChecklistTemplate, 'position'> {
  return {
    id: newId(),
    name,
    condition: ALWAYS,
    sections: [],
    origin: { kind: 'own' },
    isInUse: true,
    createdAt: at,
    editedAt: at,
  };
}

/** As long as a name may be, and still a copy. */
const LONGEST = 120;

function copyName(name: string): string {
  const suffix = ' (copy)';
  return `${name.slice(0, LONGEST - suffix.length)}${suffix}`;
}
