import { useRef } from 'react';
import type { ChecklistEdition } from '../../../data/domain/mine/checklistEdition.ts';
import { ENCOUNTER_STATES, type Encounter } from '../../../data/domain/mine/encounter.ts';
import { keepEqual } from '../answers/keepEqual.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/**
 * One encounter, told of every change, also by another window; `undefined` where it is not there. A part of it that a
 * change left as it was stays the same object.
 */
export function useEncounter(id: string): Live<Encounter | undefined> {
  const { user } = useStores();
  const last = useRef<Encounter>(undefined);
  return useLiveAnswer(
    `encounter ${id}`,
    async () => {
      last.current = keepEqual(last.current, await user.encounters.find(id));
      return last.current;
    },
    'user',
  );
}

const NONE: readonly ChecklistEdition[] = [];

/**
 * What the checklist of an encounter was begun with, in checklist order; empty before it is begun. Editions never
 * change: they are not read again at a tick.
 */
export function useEditions(ids: readonly string[] | undefined): Live<readonly ChecklistEdition[]> {
  const { user } = useStores();
  const live = useLiveAnswer(
    `editions ${ids?.join(' ') ?? ''}`,
    async () => (ids === undefined ? NONE : await user.encounters.editions(ids)),
    'user',
  );
  return ids === undefined ? { state: 'ready', value: NONE } : live;
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
