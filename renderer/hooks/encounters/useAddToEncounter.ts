import { useCallback } from 'react';
import { type CalendarDate, calendarDateOf } from '../../../data/domain/calendarDate.ts';
import { type LineKey, parseLineKey, printedLineCode } from '../../../data/domain/lineKey.ts';
import type { Encounter, EncounterLine } from '../../../data/domain/mine/encounter.ts';
import { drawLabel } from '../../../data/domain/mine/encounterLabel.ts';
import { planAddLines } from '../../../data/domain/mine/planEncounterLines.ts';
import { planBegin } from '../../../data/domain/mine/planEncounters.ts';
import { ok } from '../../../data/domain/result.ts';
import { ONE_UNIT } from '../../../data/domain/units.ts';
import type { UserStore } from '../../../data/store/user/userStore.ts';
import { useStores } from '../answers/useStores.ts';
import { useActs } from '../mine/useActs.ts';
import { currentEncounter, setCurrentEncounter } from './currentEncounter.ts';

export function newLine(key: LineKey): EncounterLine {
  return { id: crypto.randomUUID(), key, modifiers: [], units: ONE_UNIT, note: '' };
}

/** A new encounter's own parts: its id, a label that is not there yet, today. */
export async function newBeginning(user: UserStore) {
  const open: readonly Encounter[] = await user.encounters.inState('open').catch(() => []);
  const now = new Date();
  return {
    id: crypto.randomUUID(),
    label: drawLabel(Math.random, new Set(open.map(({ label }) => label))),
    dateOfService: calendarDateOf(now),
    at: now.toISOString(),
  };
}

/** Where lines go: an open encounter, or a new one of a day (today where none is named). */
export type LinesTarget = Pick<Encounter, 'id' | 'label'> | { readonly newOn: CalendarDate | undefined };

/**
 * Adds lines to an encounter the person chose and says so once they are on the disk, with a way to take it back. The
 * encounter is then the one in hand.
 *
 * @param what the lines in words: `J9207`, `2 lines of J9207`.
 */
export function useAddLines(): (lines: readonly EncounterLine[], what: string, target: LinesTarget) => Promise<void> {
  const { user } = useStores();
  const { follow } = useActs();
  return useCallback(
    async (lines, what, target) => {
      if (!('newOn' in target)) {
        const at = new Date().toISOString();
        const isDone = await follow(
          user.encounters.change(target.id, ({ encounter }) => planAddLines(encounter, lines, at)),
          `Added ${what} to ${target.label}`,
        );
        if (isDone) setCurrentEncounter(target.id);
        return;
      }
      const fresh = await newBeginning(user);
      const beginning = { ...fresh, dateOfService: target.newOn ?? fresh.dateOfService };
      const isDone = await follow(
        user.encounters.change(beginning.id, () => ok(planBegin({ ...beginning, lines }))),
        `Began ${beginning.label} with ${what}`,
      );
      if (isDone) setCurrentEncounter(beginning.id);
    },
    [user, follow],
  );
}

/** The one this window worked on last while it is open, else the open one edited last. */
async function encounterInHand({ encounters }: UserStore): Promise<Encounter | undefined> {
  const id = currentEncounter();
  const last = id === undefined ? undefined : await encounters.find(id);
  return last?.state === 'open' ? last : (await encounters.listing({ state: 'open', limit: 1 })).rows[0];
}

/**
 * Adds codes to the encounter in hand: the one this window worked on last while it is open, else the open one edited
 * last, else a new one. Says which.
 */
export function useAddToEncounter(): (codes: readonly string[]) => Promise<void> {
  const { user } = useStores();
  const { tell } = useActs();
  const add = useAddLines();
  return useCallback(
    async codes => {
      const keys = codes.flatMap(code => parseLineKey(code) ?? []);
      const [first] = keys;
      if (first === undefined) {
        if (codes.length > 0)
          tell('A modifier stands beside a code: add the code, then write the modifier on its line.');
        return;
      }
      const what = keys.length === 1 ? printedLineCode(first) : `${keys.length} codes`;
      const target = await encounterInHand(user).catch(() => undefined);
      await add(keys.map(newLine), what, target ?? { newOn: undefined });
    },
    [user, tell, add],
  );
}
