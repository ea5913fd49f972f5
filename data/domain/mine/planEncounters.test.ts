import { expect, test } from 'vitest';
import { parseCalendarDate } from '../calendarDate.ts';
import { parseLineKey } from '../lineKey.ts';
import { parsePlaceOfService } from '../placeOfService.ts';
import { parseUnits } from '../units.ts';
import { type Encounter, MOST_LINES, parseEncounter } from './encounter.ts';
import { describeEncounterRefusal, type EncounterPlan, type EncounterRefusal } from './encounterRefusal.ts';
import { planAddLines, planEditLine, planMoveLine, planRemoveLine } from './planEncounterLines.ts';
import { expiresAt, planArchive, planExpire, planReopen, planSweepEditions } from './planEncounterState.ts';
import { planBegin, planDeleteEncounter, planDuplicate, planHead } from './planEncounters.ts';

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not readable');
  return value;
}
const day = (number: number) => new Date(Date.UTC(2026, 2, number)).toISOString();
const MARCH_1 = need(parseCalendarDate('2026-03-01'));
const MARCH_2 = need(parseCalendarDate('2026-03-02'));
const line = (id: string, units = '1') => ({
  id,
  key: need(parseLineKey('hcpcs:J9207')),
  modifiers: [],
  units: need(parseUnits(units)),
  note: '',
});
const [begun] =
  planBegin({
    id: 'n1',
    label: 'Amber-417',
    dateOfService: MARCH_1,
    lines: ['a', 'b', 'c'].map(id => line(id)),
    at: day(1),
  }).encounters?.put ?? [];
const encounter = need(begun);
const NO_TEMPLATES = { templates: [], newId: () => 'e', at: day(2) };

function after(plan: EncounterPlan): Encounter {
  if (!plan.ok) throw new Error(plan.error.kind);
  const row = need(plan.value.encounters?.put?.[0]);
  expect(parseEncounter(row)).toEqual(row);
  return row;
}
const order = (plan: EncounterPlan) =>
  after(plan)
    .lines.map(({ id }) => id)
    .join('');

test('lines are added, moved and removed, and each change says when', () => {
  expect(order(planAddLines(encounter, [line('d')], day(2)))).toBe('abcd');
  expect(order(planMoveLine(encounter, 'c', -1, day(2)))).toBe('acb');
  expect(order(planMoveLine(encounter, 'a', -1, day(2)))).toBe('abc');
  expect(order(planMoveLine(encounter, 'a', 9, day(2)))).toBe('bca');
  expect(order(planRemoveLine(encounter, 'b', day(2)))).toBe('ac');
  expect(after(planRemoveLine(encounter, 'b', day(2))).editedAt).toBe(day(2));
});

test('two windows editing different lines, or different fields of one, are both kept', () => {
  const first = after(
    planEditLine(encounter, { lineId: 'a', seen: { note: '' }, value: { note: 'left arm' } }, day(2)),
  );
  const both = after(
    planEditLine(
      first,
      { lineId: 'a', seen: { units: line('a').units }, value: { units: line('a', '45').units } },
      day(3),
    ),
  );
  expect(both.lines[0]).toMatchObject({ note: 'left arm', units: '45' });
});

test('an edit of what another window changed or removed is refused, and says what it reads now', () => {
  const first = after(
    planEditLine(encounter, { lineId: 'a', seen: { note: '' }, value: { note: 'left arm' } }, day(2)),
  );
  const late = { lineId: 'a', seen: { note: '' }, value: { note: 'right arm' } };
  expect(planEditLine(first, late, day(3))).toEqual({
    ok: false,
    error: { kind: 'changed-elsewhere', now: 'left arm' },
  });
  const removed = after(planRemoveLine(encounter, 'a', day(2)));
  expect(planEditLine(removed, late, day(3))).toEqual({ ok: false, error: { kind: 'line-gone' } });
  const moved = after(planHead(encounter, { field: 'dateOfService', seen: MARCH_1, value: MARCH_2 }, day(2)));
  const dated = { field: 'dateOfService', seen: MARCH_1, value: need(parseCalendarDate('2026-03-03')) } as const;
  expect(planHead(moved, dated, day(3))).toEqual({
    ok: false,
    error: { kind: 'changed-elsewhere', now: '2026-03-02' },
  });
});

test('a place can be chosen and taken back', () => {
  const office = need(parsePlaceOfService('11'));
  const placed = after(planHead(encounter, { field: 'place', seen: undefined, value: office }, day(2)));
  expect(placed.place).toBe('11');
  const cleared = after(planHead(placed, { field: 'place', seen: office, value: undefined }, day(3)));
  expect('place' in cleared).toBe(false);
});

test('a duplicate has the same codes under ids of its own, and nothing is answered', () => {
  const answered: Encounter = {
    ...encounter,
    editionIds: ['e1'],
    marks: [{ itemKey: 'i', answer: 'done', reason: '', note: '', at: day(1) }],
  };
  let made = 0;
  const newId = () => {
    made += 1;
    return `new-${made}`;
  };
  const copy = after(
    planDuplicate(answered, { id: 'n2', label: 'Birch-203', dateOfService: MARCH_2, at: day(2) }, newId),
  );
  expect(copy).toMatchObject({ id: 'n2', label: 'Birch-203', dateOfService: '2026-03-02', state: 'open', marks: [] });
  expect(copy.lines.map(({ id, key }) => [id, key])).toEqual([1, 2, 3].map(number => [`new-${number}`, 'hcpcs:J9207']));
  expect(copy.editionIds).toBeUndefined();
});

test(`an encounter takes ${MOST_LINES} lines and no more`, () => {
  const many = Array.from({ length: MOST_LINES }, (_, at) => line(`x${at}`));
  expect(planAddLines(encounter, many, day(2))).toEqual({ ok: false, error: { kind: 'too-many-lines' } });
});

test('an archived encounter is deleted when its days are over, and not a moment before; others never', () => {
  const archived = after(planArchive({ encounter, editions: [] }, NO_TEMPLATES));
  expect(expiresAt(archived, 30)).toBe('2026-04-01T00:00:00.000Z');
  expect(planExpire([archived, encounter], 30, '2026-03-31T23:59:59.999Z')).toEqual({});
  expect(planExpire([archived, encounter], 30, '2026-04-01T00:00:00.000Z')).toEqual({ encounters: { remove: ['n1'] } });
  const reopened = after(planReopen(archived, day(3)));
  expect([reopened.state, reopened.archivedAt]).toEqual(['open', undefined]);
  expect(planExpire([reopened], 0, day(31))).toEqual({});
});

test('kept checklists go when no encounter was begun with them any more', () => {
  expect(planSweepEditions(['e1', 'e2', 'e3'], new Set(['e2']))).toEqual({
    checklistEditions: { remove: ['e1', 'e3'] },
  });
  expect(planSweepEditions(['e2'], new Set(['e2']))).toEqual({});
});

test('every refusal says what happened to the data', () => {
  const refusals: readonly EncounterRefusal[] = [
    { kind: 'encounter-gone' },
    { kind: 'encounter-closed', state: 'archived' },
    { kind: 'line-gone' },
    { kind: 'changed-elsewhere', now: '' },
    { kind: 'changed-elsewhere', now: 'left arm' },
    { kind: 'too-many-lines' },
  ];
  for (const refusal of refusals)
    expect(describeEncounterRefusal(refusal)).toMatch(/Nothing was (changed|added)|stays empty|that is kept/);
  expect(planDeleteEncounter(undefined)).toEqual({ ok: false, error: { kind: 'encounter-gone' } });
});
