import { useMemo, useState } from 'react';
import { copyTemplate, emptyTemplate } from '../../../data/checklists/copyTemplate.ts';
import { planTemplateEdit, planUse, type TemplateEdit } from '../../../data/checklists/editTemplate.ts';
import type { ChecklistTemplate } from '../../../data/domain/mine/checklistTemplate.ts';
import { planAddTemplate, planMoveTemplate, planRemoveTemplates } from '../../../data/domain/mine/planTemplates.ts';
import { describeStoreFailure } from '../../../data/store/storeWords.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import type { Saving } from '../../ui/SaveLine.tsx';

export type TemplateActs = ReturnType<typeof useTemplateActs>['acts'];

/** Everything a person does to templates. Texts are kept quietly; what adds, moves or takes away can be taken back. */
export function useTemplateActs() {
  const { user } = useStores();
  const { follow } = useActs();
  const [saving, setSaving] = useState<Saving>({ kind: 'unchanged' });
  const acts = useMemo(() => {
    const { change } = user.templates;
    const now = () => new Date().toISOString();
    const newId = () => crypto.randomUUID();
    const done = (isDone: boolean) => {
      if (isDone) setSaving({ kind: 'saved', at: new Date() });
      return isDone;
    };
    const add = async (added: Omit<ChecklistTemplate, 'position'>, said: string) => {
      const isDone = await follow(
        change(all => planAddTemplate(all, added)),
        said,
      );
      return done(isDone) ? added.id : undefined;
    };
    return {
      newId,
      typing: () => setSaving({ kind: 'typing' }),
      /** A text that was typed. */
      keep: async (id: string, edit: TemplateEdit) => {
        const saved = await change(all => planTemplateEdit(all, id, edit, now()));
        setSaving(
          saved.ok
            ? { kind: 'saved', at: new Date() }
            : { kind: 'failed', why: describeStoreFailure(saved.error).title },
        );
        return saved.ok;
      },
      edit: async (id: string, edit: TemplateEdit, said: string, isQuiet = false) =>
        done(
          await follow(
            change(all => planTemplateEdit(all, id, edit, now())),
            said,
            isQuiet,
          ),
        ),
      /** @returns the id of the new template. */
      create: (name: string) => add(emptyTemplate(name, now(), newId), `Added the checklist “${name}”`),
      copy: (template: ChecklistTemplate) =>
        add(copyTemplate(template, now(), newId), `Copied “${template.name}” to your checklists`),
      /** A bundled template is switched off by a copy of it that is not in use. */
      switchOffBundled: (template: ChecklistTemplate) =>
        add({ ...copyTemplate(template, now(), newId), isInUse: false }, `“${template.name}” asks nothing any more`),
      use: (template: ChecklistTemplate, isInUse: boolean) =>
        follow(
          change(all => planUse(all, template.id, isInUse)),
          isInUse ? `“${template.name}” is in use` : `“${template.name}” asks nothing any more`,
        ),
      move: (template: ChecklistTemplate, beforeId: string | undefined, said: string) =>
        follow(
          change(all => planMoveTemplate(all, template.id, beforeId)),
          said,
          true,
        ),
      remove: (template: ChecklistTemplate) =>
        follow(
          change(all => planRemoveTemplates(all, new Set([template.id]))),
          `Deleted the checklist “${template.name}”`,
        ),
    };
  }, [user, follow]);
  return { acts, saving };
}
