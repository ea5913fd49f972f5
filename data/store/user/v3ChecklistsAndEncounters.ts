import type { Migration } from '../migration.ts';

/**
 * v3: checklist templates, the editions of them that encounters were begun with, and encounters. Nothing that v2 kept
 * is touched.
 *
 * An encounter is one row with its lines and answers, so that every change of it is one write; `state` and `editedAt`
 * are what the list is filtered and sorted by, `templateId` finds the editions of a template.
 */
export const v3ChecklistsAndEncounters: Migration = {
  version: 3,
  declare: version =>
    version.stores({
      checklistTemplates: 'id',
      checklistEditions: 'id, templateId',
      encounters: 'id, state, editedAt',
    }),
};
