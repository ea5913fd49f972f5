import type { ChecklistEdition } from '../../data/domain/mine/checklistEdition.ts';
import { ENCOUNTER_STATES, type Encounter } from '../../data/domain/mine/encounter.ts';
import type { Live } from './live.ts';
import { useLiveAnswer } from './useLiveAnswer.ts';
import { useStores } from './useStores.ts';

/** All encounters, the last edited first, told of every change. */
export function useEncounters(): Live<readonly Encounter[]> {
  const { user } = useStores();
  return useLiveAnswer('encounters', () => user.encounters.all(), 'user');
}

/** An encounter with the checklist it was begun with. */
export interface EncounterFile {
  readonly encounter: Encounter;
  /** In checklist order; empty before the checklist is begun. */
  readonly editions: readonly ChecklistEdition[];
}

/** One encounter, told of every change, also by another window; `undefined` where it is not there. */
export function useEncounter(id: string): Live<EncounterFile | undefined> {
  const { user } = useStores();
  return useLiveAnswer(
    `encounter ${id}`,
    async () => {
      const encounter = await user.encounters.find(id);
      if (encounter === undefined) return undefined;
      return { encounter, editions: await user.encounters.editions(encounter.editionIds ?? []) };
    },
    'user',
  );
}

/** How many encounters there are, told of every change. */
export function useEncounterCount(): Live<number> {
  const { user } = useStores();
  return useLiveAnswer(
    'encounter count',
    async () =>
      (await Promise.all(ENCOUNTER_STATES.map(state => user.encounters.count(state)))).reduce((a, b) => a + b),
    'user',
  );
}
