import { expect, test } from 'vitest';
import { parseLineKey } from '../../../data/domain/lineKey.ts';
import type { Encounter, EncounterState } from '../../../data/domain/mine/encounter.ts';
import { ONE_UNIT } from '../../../data/domain/units.ts';
import { countStates, inListOrder, narrowEncounters } from './narrowEncounters.ts';

function encounter(label: string, state: EncounterState, minute: number, code: string, note = ''): Encounter {
  const at = new Date(Date.UTC(2026, 2, 1, 9, minute)).toISOString();
  const key = parseLineKey(code);
  if (key === undefined) throw new Error(code);
  const lines = [{ id: 'l', key, modifiers: [], units: ONE_UNIT, note }];
  const dateOfService = '2026-03-01' as Encounter['dateOfService'];
  return { id: label, label, dateOfService, lines, state, createdAt: at, editedAt: at, marks: [] };
}
const all = [
  encounter('Amber-417', 'archived', 9, 'hcpcs:J9207'),
  encounter('Birch-203', 'open', 1, 'icd10cm:E1142', 'left foot'),
  encounter('Cedar-555', 'finished', 5, 'cpt:77002'),
  encounter('Delta-888', 'open', 3, 'hcpcs:E0143'),
];
const labels = (encounters: readonly Encounter[]) => encounters.map(({ label }) => label);

test('open encounters stand first, the last edited at the top', () => {
  expect(labels(inListOrder(all))).toEqual(['Delta-888', 'Birch-203', 'Cedar-555', 'Amber-417']);
});

test('an encounter is found by its label, a code as printed, its date and the words of its notes', () => {
  const found = (query: string, state: EncounterState | 'all' = 'all') =>
    labels(narrowEncounters(all, { state, query }));
  expect(found('birch')).toEqual(['Birch-203']);
  expect(found('e11.42')).toEqual(['Birch-203']);
  expect(found('FOOT 2026-03')).toEqual(['Birch-203']);
  expect(found('77002')).toEqual(['Cedar-555']);
  expect(found('', 'open')).toEqual(['Birch-203', 'Delta-888']);
  expect(found('amber', 'open')).toEqual([]);
});

test('every state is counted', () => {
  expect(countStates(all)).toEqual({ all: 4, open: 2, finished: 1, archived: 1 });
});
