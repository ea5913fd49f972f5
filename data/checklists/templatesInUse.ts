import type { ChecklistTemplate } from '../domain/mine/checklistTemplate.ts';
import { templatesInUse } from '../domain/mine/planTemplates.ts';
import { BUNDLED_TEMPLATES } from './bundled/bundledTemplates.ts';

/**
 * The bundled templates that the clinic has not made its own. A copy takes the place of what it was made of, also where
 * the copy is not in use: that is how a clinic switches a bundled template off.
 */
export function bundledBeside(own: readonly ChecklistTemplate[]): readonly ChecklistTemplate[] {
  const replaced = new Set(own.flatMap(({ origin }) => (origin.kind === 'bundled' ? [origin.id] : [])));
  return BUNDLED_TEMPLATES.filter(({ id }) => !replaced.has(id));
}

/**
 * Every template that asks something, in the order their sections are to stand: the clinic's own first.
 *
 * @param own the rows of the user database.
 */
export function allTemplatesInUse(own: readonly ChecklistTemplate[]): readonly ChecklistTemplate[] {
  return [...templatesInUse(own), ...bundledBeside(own)];
}
