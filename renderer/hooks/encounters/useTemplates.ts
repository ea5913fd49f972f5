import type { ChecklistTemplate } from '../../../data/domain/mine/checklistTemplate.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/** All checklist templates in checklist order, in use or not, told of every change. */
export function useTemplates(): Live<readonly ChecklistTemplate[]> {
  const { user } = useStores();
  return useLiveAnswer('templates', () => user.templates.all(), 'user');
}
