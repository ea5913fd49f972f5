import { expect, test } from 'vitest';
import { parseCalendarDate } from '../calendarDate.ts';
import { parseLineKey } from '../lineKey.ts';
import { ONE_UNIT } from '../units.ts';
import { askedWords, encounterWords, holdsAll } from './findEncounters.ts';
import { planBegin } from './planEncounters.ts';

test('an encounter is found by its label, a code as printed, its date and the words of its notes', () => {
  const [key, dateOfService] = [parseLineKey('icd10cm:E1142'), parseCalendarDate('2026-03-01')];
  if (key === undefined || dateOfService === undefined) throw new Error('not readable');
  const lines = [{ id: 'l', key, modifiers: [], units: ONE_UNIT, note: 'left foot' }];
  const at = '2026-03-01T09:00:00.000Z';
  const [encounter] = planBegin({ id: 'n', label: 'Birch-203', dateOfService, lines, at }).encounters?.put ?? [];
  if (encounter === undefined) throw new Error('not begun');
  const isFound = (query: string) => holdsAll(encounterWords(encounter), askedWords(query));
  const queries = ['birch', 'e11.42', ' FOOT  2026-03 ', '', 'amber', 'birch right'];
  expect(queries.map(isFound)).toEqual([true, true, true, true, false, false]);
});
