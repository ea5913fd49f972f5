import { createContext, useCallback, useContext, useMemo } from 'react';
import type { Guide } from '../../../data/guides/guide.ts';
import { type ChecklistBlock, idsOnChecklists, planAddToChecklist } from '../../../data/guides/guideChecklist.ts';
import { useActs } from '../../hooks/useActs.ts';
import { useStores } from '../../hooks/useStores.ts';
import { useTemplates } from '../../hooks/useTemplates.ts';
import { countOf } from '../../ui/figures.ts';

export interface MyChecklist {
  /** Whether a line is on a checklist of the person's own already. */
  readonly has: (blockId: string) => boolean;
  readonly add: (guideId: string, blocks: readonly ChecklistBlock[]) => void;
}

/** One for a guide on screen, so that its many lines listen to the templates once. */
export const MyChecklistContext = createContext<MyChecklist | undefined>(undefined);

export function useMyChecklist(): MyChecklist {
  const mine = useContext(MyChecklistContext);
  if (mine === undefined) throw new Error('useMyChecklist is used outside a guide.');
  return mine;
}

/** @param guides those whose lines can be added. */
export function useChecklistOf(guides: readonly Guide[]): MyChecklist {
  const { user } = useStores();
  const { follow } = useActs();
  const templates = useTemplates();
  const ids = useMemo(() => idsOnChecklists(templates.state === 'ready' ? templates.value : []), [templates]);
  const add = useCallback(
    (guideId: string, blocks: readonly ChecklistBlock[]) => {
      const guide = guides.find(({ id }) => id === guideId);
      if (guide === undefined) return;
      const at = new Date().toISOString();
      const newId = () => crypto.randomUUID();
      const act = user.templates.change(kept => planAddToChecklist(kept, { guide, blocks, at, newId }));
      void follow(act, `Added ${countOf(blocks.length, 'line')} to the checklist “${guide.title}”`);
    },
    [user, follow, guides],
  );
  return useMemo(() => ({ has: id => ids.has(id), add }), [ids, add]);
}
