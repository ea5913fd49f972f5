import type { BegunEdition } from '../../../data/checklists/olderCopies.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

const NONE: readonly BegunEdition[] = [];

/** What the templates asked when the open encounters were begun; nothing where it cannot be read. */
export function useBegunEditions(): readonly BegunEdition[] {
  const { user } = useStores();
  const live = useLiveAnswer(
    'begun editions',
    async () => {
      const counts = new Map<string, number>();
      for (const { editionIds = [] } of await user.encounters.inState('open')) {
        for (const id of editionIds) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      const editions = await user.encounters.editions([...counts.keys()]);
      return editions.map(edition => ({ edition, encounters: counts.get(edition.id) ?? 0 }));
    },
    'user',
  );
  return live.state === 'ready' ? live.value : NONE;
}
