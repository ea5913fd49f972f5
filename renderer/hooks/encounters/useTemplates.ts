import type { ChecklistTemplate } from '../../data/domain/mine/checklistTemplate.ts';
import type { Live } from './live.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import { useStores } from './useStores.ts';

/** All checklist templates in checklist order, in use or not, told of every change. */
export function useTemplates(): Live<readonly ChecklistTemplate[]> {
  const { user } = useStores();
  return useLiveAnswer('templates', () => user.templates.all(), 'user');
}
