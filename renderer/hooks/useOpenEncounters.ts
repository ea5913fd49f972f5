import type { Encounter } from '../../data/domain/mine/encounter.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import { useStores } from './useStores.ts';

const NONE: readonly Encounter[] = [];

/** The open encounters, the last edited first, told of every change; none while and where they cannot be read. */
export function useOpenEncounters(): readonly Encounter[] {
  const { user } = useStores();
  const live = useLiveAnswer('open encounters', () => user.encounters.inState('open'), 'user');
  return live.state === 'ready' ? live.value : NONE;
}
