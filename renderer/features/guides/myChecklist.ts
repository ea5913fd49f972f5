import { createContext, useCallback, useContext, useMemo } from 'react';
import type { Guide } from '../../../data/guides/guide.ts';
import { type ChecklistBlock, idsOnChecklists, planAddAllToChecklists } from '../../../data/guides/guideChecklist.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import { useTemplates } from '../../hooks/encounters/useTemplates.ts';
import { useActs } from '../../hooks/mine/useActs.ts';
import { countOf } from '../../ui/figures.ts';

interface Addition {
  readonly guideId: string;
  readonly blocks: readonly ChecklistBlock[];
}

export interface MyChecklist {
  /** Whether a line is on a checklist of the person's own already. */
  readonly has: (blockId: string) => boolean;
  readonly addAll: (additions: readonly Addition[]) => void;
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
  const addAll = useCallback(
    (additions: readonly Addition[]) => {
      const meant = additions.flatMap(({ guideId, blocks }) => {
        const guide = guides.find(({ id }) => id === guideId);
        return guide === undefined || blocks.length === 0 ? [] : [{ guide, blocks }];
      });
      const stamp = { at: new Date().toISOString(), newId: () => crypto.randomUUID() };
      const act = user.templates.change(kept => planAddAllToChecklists(kept, meant, stamp));
      const lines = meant.reduce((sum, { blocks }) => sum + blocks.length, 0);
      const names = meant.map(({ guide }) => `“${guide.title}”`).join(' and ');
      void follow(act, `Added ${countOf(lines, 'line')} to the checklist${meant.length > 1 ? 's' : ''} ${names}`);
    },
    [user, follow, guides],
  );
  return useMemo(() => ({ has: id => ids.has(id), addAll }), [ids, addAll]);
}
