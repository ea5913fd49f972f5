import { expect, test } from 'vitest';
import { composeChecklist } from '../checklist/composeChecklist.ts';
import { marksByItem, progressOf } from '../checklist/progress.ts';
import { parseLineKey } from '../lineKey.ts';
import { parseLineModifier } from '../lineModifier.ts';
import { ONE_UNIT } from '../units.ts';
import { ALWAYS } from './checklistCondition.ts';
import type { ChecklistEdition } from './checklistEdition.ts';
import type { ChecklistTemplate, TemplateItem } from './checklistTemplate.ts';
import type { Encounter } from './encounter.ts';
import type { EncounterPlan } from './encounterRefusal.ts';
import { type ChecklistFile, newsFor, planMark, planUpdateChecklist } from './planChecklist.ts';
import { planFinish } from './planEncounterState.ts';

const minute = (number: number) => new Date(Date.UTC(2026, 2, 1, 9, number)).toISOString();
const item = (id: string, text: string): TemplateItem => ({
  id,
  text,
  level: 'must',
  note: '',
  source: '',
  condition: ALWAYS,
});
const template = (id: string, ...items: readonly TemplateItem[]): ChecklistTemplate => ({
  id,
  name: `Template ${id}`,
  condition: ALWAYS,
  sections: [{ id: 's', title: 'Record', items }],
  origin: { kind: 'own' },
  isInUse: true,
  position: 0,
  createdAt: minute(0),
  editedAt: minute(0),
});
const J9207 = parseLineKey('hcpcs:J9207');
const FRESH: Encounter = {
  id: 'n1',
  label: 'Amber-417',
  dateOfService: '2026-03-01' as Encounter['dateOfService'],
  lines: J9207 === undefined ? [] : [{ id: 'l1', key: J9207, modifiers: [], units: ONE_UNIT, note: '' }],
  state: 'open',
  createdAt: minute(0),
  editedAt: minute(0),
  marks: [],
};
let made = 0;
const newId = () => {
  made += 1;
  return `e${made}`;
};
const beginnings = (templates: readonly ChecklistTemplate[], at = minute(1)) => ({ templates, newId, at });
const tick = (itemKey: string) => ({ itemKey, value: { answer: 'done' }, seen: { answer: 'open' } }) as const;

function after(
  { encounter, editions }: ChecklistFile,
  plan: EncounterPlan,
): Required<ChecklistFile> & { encounter: Encounter } {
  if (!plan.ok) throw new Error(plan.error.kind);
  const next = plan.value.encounters?.put?.[0] ?? encounter;
  if (next === undefined) throw new Error('no encounter');
  return { encounter: next, editions: [...editions, ...(plan.value.checklistEditions?.put ?? [])] };
}

/** What the person sees: the checklist the encounter was begun with, and the answers. */
function shown({ encounter, editions }: { encounter: Encounter; editions: readonly ChecklistEdition[] }) {
  const templates = (encounter.editionIds ?? []).flatMap(id => editions.find(each => each.id === id) ?? []);
  const marks = marksByItem(encounter.marks);
  const sections = composeChecklist({ lines: encounter.lines, templates, familiesOf: () => [] });
  return sections.flatMap(({ items }) => items.map(({ key, text }) => `${text}: ${marks.get(key)?.answer ?? 'open'}`));
}

test('the first answer begins the checklist; changing, adding and deleting templates afterwards alters nothing of it', () => {
  const begun = after(
    { encounter: FRESH, editions: [] },
    planMark(
      { encounter: FRESH, editions: [] },
      tick('i1'),
      beginnings([template('t1', item('i1', 'Order'), item('i2', 'Dose'))]),
    ),
  );
  expect(shown(begun)).toEqual(['Order: done', 'Dose: open']);
  const later = after(
    begun,
    planMark(
      begun,
      tick('i2'),
      beginnings([template('t1', item('i1', 'Other')), template('t2', item('i9', 'New'))], minute(2)),
    ),
  );
  expect(shown(later)).toEqual(['Order: done', 'Dose: done']);
  expect(later.editions).toHaveLength(1);
});

test('encounters begun with the same template share one copy of it', () => {
  const templates = [template('t1', item('i1', 'Order'))];
  const first = after(
    { encounter: FRESH, editions: [] },
    planMark({ encounter: FRESH, editions: [] }, tick('i1'), beginnings(templates)),
  );
  const other = { encounter: { ...FRESH, id: 'n2' }, editions: first.editions };
  expect(planFinish(other, beginnings(templates, minute(5)))).toMatchObject({
    ok: true,
    value: { encounters: { put: [{ editionIds: first.encounter.editionIds, state: 'finished' }] } },
  });
  expect(after(other, planFinish(other, beginnings(templates))).editions).toHaveLength(1);
});

test('an update takes over what the templates ask today, and answers stay with what was reworded, moved or merged', () => {
  const old = [
    template('t1', item('i1', 'Order'), item('i2', 'Dose'), item('i3', 'Gone')),
    template('t2', item('i4', 'Signed')),
  ];
  let file: ChecklistFile & { encounter: Encounter } = { encounter: FRESH, editions: [] };
  for (const key of ['i1', 'i2', 'i3', 'i4']) file = after(file, planMark(file, tick(key), beginnings(old)));
  const now = [
    template('t1', item('i2', 'Dose and route'), item('i7', 'order'), item('i5', 'New')),
    template('t3', item('i6', 'Signed')),
  ];
  const begunWith = file.editions;
  expect(newsFor(begunWith, now)).toEqual({
    changed: ['Template t1'],
    added: ['Template t3'],
    removed: ['Template t2'],
  });
  const updated = after(file, planUpdateChecklist(file, beginnings(now, minute(9))));
  expect(shown(updated)).toEqual(['Dose and route: done', 'order: done', 'New: open', 'Signed: done']);
  const editionsNow = (updated.encounter.editionIds ?? []).flatMap(
    id => updated.editions.find(each => each.id === id) ?? [],
  );
  expect(newsFor(editionsNow, now)).toBeUndefined();
});

test('an answer changed in another window meanwhile is not overwritten, and it is said', () => {
  const templates = beginnings([template('t1', item('i1', 'Order'))]);
  const noted = planMark(
    { encounter: FRESH, editions: [] },
    { itemKey: 'i1', value: { note: 'theirs' }, seen: { note: '' } },
    templates,
  );
  const file = after({ encounter: FRESH, editions: [] }, noted);
  const mine = { itemKey: 'i1', value: { note: 'mine' }, seen: { note: '' } };
  expect(planMark(file, mine, templates)).toEqual({ ok: false, error: { kind: 'changed-elsewhere', now: 'theirs' } });
  // The tick of the same line is another matter: both are kept.
  expect(after(file, planMark(file, tick('i1'), templates)).encounter.marks).toMatchObject([
    { itemKey: 'i1', answer: 'done', note: 'theirs' },
  ]);
});

test('a finished or deleted encounter takes no answers, and says why', () => {
  const templates = beginnings([template('t1', item('i1', 'Order'))]);
  const finished = after({ encounter: FRESH, editions: [] }, planFinish({ encounter: FRESH, editions: [] }, templates));
  expect(planMark(finished, tick('i1'), templates)).toEqual({
    ok: false,
    error: { kind: 'encounter-closed', state: 'finished' },
  });
  expect(planMark({ encounter: undefined, editions: [] }, tick('i1'), templates)).toEqual({
    ok: false,
    error: { kind: 'encounter-gone' },
  });
});

test('ticks come back with the code, modifier or place that asked for the line', () => {
  const [JW] = ['JW'].flatMap(text => parseLineModifier(text) ?? []);
  if (JW === undefined) throw new Error('not a modifier');
  const waste = {
    ...item('i2', 'Waste'),
    condition: { match: 'all', tests: [{ kind: 'modifier', isNot: false, values: [JW] }] },
  } as const;
  const templates = beginnings([template('t1', item('i1', 'Order'), waste)]);
  const withJw = { ...FRESH, lines: FRESH.lines.map(line => ({ ...line, modifiers: [JW] })) };
  const ticked = after(
    { encounter: withJw, editions: [] },
    planMark({ encounter: withJw, editions: [] }, tick('i2'), templates),
  );
  expect(shown(ticked)).toEqual(['Order: open', 'Waste: done']);
  const without = { ...ticked, encounter: { ...ticked.encounter, lines: FRESH.lines } };
  expect(shown(without)).toEqual(['Order: open']);
  expect(shown({ ...without, encounter: { ...without.encounter, lines: withJw.lines } })).toEqual([
    'Order: open',
    'Waste: done',
  ]);
});

test('progress counts what is asked for, and what is needed in every case apart', () => {
  const templates = [
    template('t1', item('i1', 'Order'), item('i2', 'Dose'), { ...item('i3', 'Photo'), level: 'should' }),
  ];
  const items = composeChecklist({ lines: FRESH.lines, templates, familiesOf: () => [] }).flatMap(
    section => section.items,
  );
  const mark = { reason: '', note: '', at: minute(1) };
  const marks = marksByItem([
    { itemKey: 'i1', answer: 'done', ...mark },
    { itemKey: 'gone', answer: 'done', ...mark },
  ]);
  expect(progressOf(items, marks)).toEqual({ total: 3, done: 1, notApplicable: 0, open: 2, openMust: 1 });
});
