import { asksTheSame, type ChecklistEdition } from '../domain/mine/checklistEdition.ts';
import type { ChecklistTemplate } from '../domain/mine/checklistTemplate.ts';

/** What a template asked when encounters were begun. */
export interface BegunEdition {
  readonly edition: ChecklistEdition;
  /** Open encounters begun with it. */
  readonly encounters: number;
}

/** How many open encounters were begun with another version of each template; a template without any is not in it. */
export function countOlderCopies(
  templates: readonly ChecklistTemplate[],
  begun: readonly BegunEdition[],
): ReadonlyMap<string, number> {
  const byId = new Map(templates.map(template => [template.id, template]));
  const counts = new Map<string, number>();
  for (const { edition, encounters } of begun) {
    const template = byId.get(edition.templateId);
    if (template === undefined || asksTheSame(edition, template)) continue;
    counts.set(template.id, (counts.get(template.id) ?? 0) + encounters);
  }
  return counts;
}
