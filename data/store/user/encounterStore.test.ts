import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { parseCalendarDate } from '../../domain/calendarDate.ts';
import { parseLineKey } from '../../domain/lineKey.ts';
import { ALWAYS } from '../../domain/mine/checklistCondition.ts';
import type { ChecklistTemplate } from '../../domain/mine/checklistTemplate.ts';
import { planMark } from '../../domain/mine/planChecklist.ts';
import { planAddLines, planEditLine } from '../../domain/mine/planEncounterLines.ts';
import { planArchive } from '../../domain/mine/planEncounterState.ts';
import { planBegin, planDeleteEncounter } from '../../domain/mine/planEncounters.ts';
import {
  planAddTemplate,
  planEditTemplate,
  planMoveTemplate,
  planRemoveTemplates,
  templatesInUse,
} from '../../domain/mine/planTemplates.ts';
import { ONE_UNIT } from '../../domain/units.ts';
import { openUserStore, type UserStore } from './userStore.ts';

const minute = (number: number) => new Date(Date.UTC(2026, 2, 1, 9, number)).toISOString();
const newId = () => crypto.randomUUID();
const key = parseLineKey('hcpcs:J9207');
const dateOfService = parseCalendarDate('2026-03-01');

async function openStore(name: string = crypto.randomUUID()): Promise<UserStore> {
  const opened = await openUserStore(name);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

const allOf = async (user: UserStore) => (await user.encounters.listing({ state: 'all', limit: 99 })).rows;

async function begin(user: UserStore, id: string, at = 0) {
  if (key === undefined || dateOfService === undefined) throw new Error('not readable');
  const line = { id: `${id}-l1`, key, modifiers: [], units: ONE_UNIT, note: '' };
  return user.encounters.change(id, () => ({
    ok: true,
    value: planBegin({ id, label: `Amber-${id}`, dateOfService, lines: [line], at: minute(at) }),
  }));
}

const template = (id: string, text: string): Omit<ChecklistTemplate, 'position'> => ({
  id,
  name: id,
  condition: ALWAYS,
  sections: [
    { id: 's', title: 'Record', items: [{ id: 'i1', text, level: 'must', note: '', source: '', condition: ALWAYS }] },
  ],
  origin: { kind: 'own' },
  isInUse: true,
  createdAt: minute(0),
  editedAt: minute(0),
});

async function tick(user: UserStore, id: string, at: number) {
  const templates = await user.templates.all();
  const marking = { itemKey: 'i1', value: { answer: 'done' }, seen: {} } as const;
  return user.encounters.change(
    id,
    file => planMark(file, marking, { templates, newId, at: minute(at) }),
    templates.map(each => each.id),
  );
}

test('encounters with their answers and the checklist they were begun with outlive a restart and a changed template', async () => {
  const name = crypto.randomUUID();
  const user = await openStore(name);
  await user.templates.change(templates => planAddTemplate(templates, template('t1', 'Order')));
  await begin(user, 'n1');
  await begin(user, 'n2', 1);
  await tick(user, 'n1', 2);
  await tick(user, 'n2', 3);
  const [stored] = await user.templates.all();
  if (stored === undefined) throw new Error('no template');
  await user.templates.change(templates =>
    planEditTemplate(templates, { ...stored, ...template('t1', 'Changed') }, minute(4)),
  );
  user.close();
  const again = await openStore(name);
  expect((await allOf(again)).map(({ label, marks }) => [label, marks.length])).toEqual([
    ['Amber-n2', 1],
    ['Amber-n1', 1],
  ]);
  const ids = (await allOf(again)).flatMap(({ editionIds }) => editionIds ?? []);
  expect(new Set(ids).size).toBe(1);
  const [edition] = await again.encounters.editions(ids.slice(0, 1));
  expect(edition?.sections[0]?.items[0]?.text).toBe('Order');
  expect([await again.encounters.count('open'), (await again.encounters.inState('finished')).length]).toEqual([2, 0]);
});

test('two changes at once are both kept', async () => {
  const user = await openStore();
  await begin(user, 'n1');
  await Promise.all([
    tick(user, 'n1', 1),
    user.encounters.change('n1', ({ encounter }) =>
      planEditLine(encounter, { lineId: 'n1-l1', seen: { note: '' }, value: { note: 'left arm' } }, minute(1)),
    ),
    user.encounters.change('n1', ({ encounter }) => planAddLines(encounter, [], minute(2))),
  ]);
  expect(await user.encounters.find('n1')).toMatchObject({
    lines: [{ note: 'left arm' }],
    marks: [{ answer: 'done' }],
  });
});

test('a deleted encounter comes back whole, and a change of one that is gone is refused', async () => {
  const user = await openStore();
  await begin(user, 'n1');
  await tick(user, 'n1', 1);
  const before = await user.encounters.find('n1');
  const deleted = await user.encounters.change('n1', ({ encounter }) => planDeleteEncounter(encounter));
  expect(await tick(user, 'n1', 2)).toEqual({ ok: false, error: { kind: 'encounter-gone' } });
  if (!deleted.ok) throw new Error('not deleted');
  await user.apply(deleted.value);
  expect(await user.encounters.find('n1')).toEqual(before);
});

test('expiry deletes what was archived long enough, with the checklist nobody else has; the rest stays', async () => {
  const user = await openStore();
  await user.templates.change(all => planAddTemplate(all, template('t1', 'Order')));
  for (const id of ['n1', 'n2']) await begin(user, id);
  await tick(user, 'n1', 1);
  const archived = await user.encounters.change('n1', file =>
    planArchive(file, { templates: [], newId, at: minute(2) }),
  );
  expect(archived.ok).toBe(true);
  expect(await user.encounters.expire(30, '2026-03-31T09:01:59.999Z')).toEqual({ ok: true, value: { deleted: 0 } });
  const editionIds = (await user.encounters.find('n1'))?.editionIds ?? [];
  expect(await user.encounters.editions(editionIds)).toHaveLength(1);
  expect(await user.encounters.expire(30, '2026-03-31T09:02:00.000Z')).toEqual({ ok: true, value: { deleted: 1 } });
  expect((await allOf(user)).map(({ id }) => id)).toEqual(['n2']);
  expect(await user.encounters.editions(editionIds)).toEqual([]);
});

test('deleting all encounters can be taken back, checklists and all', async () => {
  const user = await openStore();
  await user.templates.change(all => planAddTemplate(all, template('t1', 'Order')));
  for (const id of ['n1', 'n2']) await begin(user, id);
  await tick(user, 'n1', 1);
  const before = await allOf(user);
  const deleted = await user.encounters.deleteAll();
  expect(await allOf(user)).toEqual([]);
  if (!deleted.ok) throw new Error('not deleted');
  await user.apply(deleted.value);
  expect(await allOf(user)).toEqual(before);
  const editionIds = before.flatMap(each => each.editionIds ?? []);
  expect(await user.encounters.editions(editionIds)).toHaveLength(1);
});

test('undo of a tick keeps what another window did to the same encounter since', async () => {
  const user = await openStore();
  await user.templates.change(all => planAddTemplate(all, template('t1', 'Order')));
  await begin(user, 'n1');
  await begin(user, 'n2');
  const ticked = await tick(user, 'n1', 1);
  await tick(user, 'n2', 1);
  await user.encounters.change('n1', ({ encounter }) =>
    planEditLine(encounter, { lineId: 'n1-l1', seen: { note: '' }, value: { note: 'left arm' } }, minute(2)),
  );
  if (!ticked.ok) throw new Error('not ticked');
  const undone = await user.apply(ticked.value);
  expect(await user.encounters.find('n1')).toMatchObject({ lines: [{ note: 'left arm' }], marks: [] });
  // The checklist n2 was begun with is the same, and stays.
  const other = await user.encounters.find('n2');
  expect(await user.encounters.editions(other?.editionIds ?? [])).toHaveLength(1);
  if (!undone.ok) throw new Error('not undone');
  await user.apply(undone.value);
  expect(await user.encounters.find('n1')).toMatchObject({
    lines: [{ note: 'left arm' }],
    marks: [{ answer: 'done' }],
  });
});

test('templates keep their order, move, go, and come back', async () => {
  const user = await openStore();
  for (const id of ['a', 'b', 'c']) await user.templates.change(all => planAddTemplate(all, template(id, id)));
  await user.templates.change(all => planMoveTemplate(all, 'c', 'a'));
  const names = async () => (await user.templates.all()).map(({ name }) => name).join('');
  expect(await names()).toBe('cab');
  const removed = await user.templates.change(all => planRemoveTemplates(all, new Set(['a', 'gone'])));
  expect(await names()).toBe('cb');
  if (!removed.ok) throw new Error('not removed');
  await user.apply(removed.value);
  expect(await names()).toBe('cab');
  await user.templates.change(
    all =>
      all.flatMap(each =>
        each.id === 'c' ? [planEditTemplate(all, { ...each, isInUse: false }, minute(1))] : [],
      )[0] ?? {},
  );
  expect(templatesInUse(await user.templates.all()).map(({ name }) => name)).toEqual(['a', 'b']);
});
