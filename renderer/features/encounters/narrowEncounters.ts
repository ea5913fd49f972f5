import { printedLineCode } from '../../../data/domain/lineKey.ts';
import { ENCOUNTER_STATES, type Encounter, type EncounterState } from '../../../data/domain/mine/encounter.ts';

export type StateFilter = EncounterState | 'all';

/** Open first, then finished, then archived; within each the last edited first. */
export function inListOrder(encounters: readonly Encounter[]): readonly Encounter[] {
  return encounters.toSorted(
    (a, b) =>
      ENCOUNTER_STATES.indexOf(a.state) - ENCOUNTER_STATES.indexOf(b.state) ||
      (a.editedAt < b.editedAt ? 1 : a.editedAt > b.editedAt ? -1 : 0),
  );
}

/** Those that hold every word: in the label, a code, a modifier, a note, or the date of service. */
export function narrowEncounters(
  encounters: readonly Encounter[],
  { state, query }: { readonly state: StateFilter; readonly query: string },
): readonly Encounter[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return encounters.filter(
    encounter =>
      (state === 'all' || encounter.state === state) && (words.length === 0 || holdsAll(wordsOf(encounter), words)),
  );
}

export function countStates(encounters: readonly Encounter[]): Readonly<Record<StateFilter, number>> {
  const counts = { all: encounters.length, open: 0, finished: 0, archived: 0 };
  for (const { state } of encounters) counts[state] += 1;
  return counts;
}

function wordsOf({ label, dateOfService, lines }: Encounter): string {
  const codes = lines.map(({ key, modifiers, note }) => `${printedLineCode(key)} ${modifiers.join(' ')} ${note}`);
  return `${label} ${dateOfService} ${codes.join(' ')}`.toLowerCase();
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every(word => text.includes(word));
}
