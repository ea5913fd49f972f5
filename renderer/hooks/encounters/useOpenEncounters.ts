import type { Encounter } from '../../../data/domain/mine/encounter.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

const NONE: readonly Encounter[] = [];

/** As many as a person looks through: an older one comes to the front when it is opened and edited. */
const MOST_OFFERED = 20;

/** The open encounters edited last, the last one first, told of every change; none while and where they cannot be read. */
export function useOpenEncounters(): readonly Encounter[] {
  const { user } = useStores();
  const live = useLiveAnswer(
    'open encounters',
    async () => (await user.encounters.listing({ state: 'open', limit: MOST_OFFERED })).rows,
    'user',
  );
  return live.state === 'ready' ? live.value : NONE;
}
