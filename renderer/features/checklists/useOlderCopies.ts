import { useMemo } from 'react';
import { countOlderCopies } from '../../../data/checklists/olderCopies.ts';
import type { ChecklistTemplate } from '../../../data/domain/mine/checklistTemplate.ts';
import { useBegunEditions } from '../../hooks/releases/useBegunEditions.ts';

/** How many open encounters were begun with another version of each template. */
export function useOlderCopies(templates: readonly ChecklistTemplate[]): ReadonlyMap<string, number> {
  const begun = useBegunEditions();
  return useMemo(() => countOlderCopies(templates, begun), [templates, begun]);
}
