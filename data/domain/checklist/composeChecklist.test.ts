import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LineKey, parseLineKey } from '../lineKey.ts';
import { type LineModifier, parseLineModifier } from '../lineModifier.ts';
import { ALWAYS, type ChecklistCondition, type ConditionTest } from '../mine/checklistCondition.ts';
import { ITEM_LEVELS, type TemplateContent, type TemplateItem } from '../mine/checklistTemplate.ts';
import { type PlaceOfService, parsePlaceOfService } from '../placeOfService.ts';
import { type ChecklistQuestion, type ComposedItem, composeChecklist } from './composeChecklist.ts';
import { meetsCondition } from './meetsCondition.ts';
import { plainWording } from './sameItems.ts';

const key = (text: string): LineKey => {
  const read = parseLineKey(text);
  if (read === undefined) throw new Error(text);
  return read;
};
const KEYS = ['hcpcs:J9207', 'hcpcs:J1745', 'hcpcs:E0143', 'hcpcs:E1390', 'cpt:96413', 'icd10cm:E1142'].map(key);
const MODIFIERS = ['JW', 'JZ', 'RT', '59'].flatMap(text => parseLineModifier(text) ?? []);
const PLACES = ['11', '12', '22'].flatMap(text => parsePlaceOfService(text) ?? []);
const familiesOf = (code: LineKey) => {
  if (code.startsWith('hcpcs:J')) return ['injected-drug'];
  return code.startsWith('hcpcs:E') ? ['equipment'] : [];
};

const itemsOf = (question: Omit<ChecklistQuestion, 'familiesOf'>): readonly ComposedItem[] =>
  composeChecklist({ familiesOf, ...question }).flatMap(({ items }) => items);

const when = (...tests: ConditionTest[]): ChecklistCondition => ({ match: 'all', tests });
const ofFamily = (family: string): ConditionTest => ({ kind: 'family', isNot: false, values: [family] });
const item = (id: string, text: string, extra: Partial<TemplateItem> = {}): TemplateItem => ({
  id,
  text,
  level: 'must',
  note: '',
  source: `source of ${id}`,
  condition: ALWAYS,
  ...extra,
});
const template = (name: string, condition: ChecklistCondition, ...items: readonly TemplateItem[]): TemplateContent => ({
  name,
  condition,
  sections: [{ id: `${name}-s`, title: 'Record', items }],
});
const line = (id: string, code: string, ...modifiers: string[]) => ({
  id,
  key: key(code),
  modifiers: modifiers.flatMap(text => parseLineModifier(text) ?? []),
});

const DRUGS = template(
  'Drugs',
  when(ofFamily('injected-drug')),
  item('order', 'Signed order'),
  item('waste', 'Amount discarded', {
    level: 'when',
    condition: when({ kind: 'modifier', isNot: false, values: ['JW' as LineModifier] }),
  }),
);
const EQUIPMENT = template(
  'Equipment',
  when(ofFamily('equipment')),
  item('order-2', 'signed order.'),
  item('home', 'Used at home', {
    condition: when({ kind: 'place', isNot: false, values: ['12' as PlaceOfService] }),
  }),
);

test('each code brings its own lines; what two codes need stands once and names both, with both sources', () => {
  const lines = [line('a', 'hcpcs:J9207'), line('b', 'hcpcs:E0143'), line('c', 'hcpcs:J9207')];
  expect(itemsOf({ lines, templates: [DRUGS, EQUIPMENT] })).toEqual([
    {
      key: 'order',
      text: 'Signed order',
      level: 'must',
      notes: [],
      sources: ['source of order', 'source of order-2'],
      askedBy: ['hcpcs:J9207', 'hcpcs:E0143'],
      lineIds: ['a', 'b', 'c'],
      templates: ['Drugs', 'Equipment'],
    },
  ]);
});

test('lines that hang on a modifier or on the place come and go with it', () => {
  const keys = (lines: ReturnType<typeof line>[], place?: PlaceOfService) =>
    itemsOf({ lines, place, templates: [DRUGS, EQUIPMENT] }).map(each => each.key);
  expect(keys([line('a', 'hcpcs:J9207')])).toEqual(['order']);
  expect(keys([line('a', 'hcpcs:J9207', 'JW')])).toEqual(['order', 'waste']);
  expect(keys([line('a', 'hcpcs:E0143')])).toEqual(['order']);
  expect(keys([line('a', 'hcpcs:E0143')], PLACES[1])).toEqual(['order', 'home']);
  expect(keys([line('a', 'hcpcs:E0143')], PLACES[0])).toEqual(['order']);
});

test('a copy of a template, reworded, does not ask the same thing twice', () => {
  const copy = template('Ours', when(ofFamily('injected-drug')), item('order', 'Order, signed and dated'));
  expect(itemsOf({ lines: [line('a', 'hcpcs:J9207')], templates: [DRUGS, copy] }).map(({ text }) => text)).toEqual([
    'Signed order',
  ]);
});

test('the same requirement keeps its key whichever code asks for it', () => {
  const templates = [EQUIPMENT, DRUGS];
  const [both] = itemsOf({ lines: [line('a', 'hcpcs:J9207'), line('b', 'hcpcs:E0143')], templates });
  const [one] = itemsOf({ lines: [line('a', 'hcpcs:J9207')], templates });
  const [other] = itemsOf({ lines: [line('b', 'hcpcs:E0143')], templates });
  expect([one?.key, other?.key]).toEqual([both?.key, both?.key]);
});

const testArbitrary: fc.Arbitrary<ConditionTest> = fc.oneof(
  fc.record({ kind: fc.constant('code' as const), isNot: fc.boolean(), values: fc.subarray(KEYS) }),
  fc.record({
    kind: fc.constant('prefix' as const),
    isNot: fc.boolean(),
    values: fc.subarray(['hcpcs:J', 'hcpcs:E1', 'cpt:96', 'icd10cm:E1']),
  }),
  fc.record({
    kind: fc.constant('family' as const),
    isNot: fc.boolean(),
    values: fc.subarray(['injected-drug', 'equipment']),
  }),
  fc.record({ kind: fc.constant('modifier' as const), isNot: fc.boolean(), values: fc.subarray(MODIFIERS) }),
  fc.record({ kind: fc.constant('place' as const), isNot: fc.boolean(), values: fc.subarray(PLACES) }),
);
const conditionArbitrary: fc.Arbitrary<ChecklistCondition> = fc.record({
  match: fc.constantFrom('all' as const, 'any' as const),
  tests: fc.array(testArbitrary, { maxLength: 2 }),
});
const WORDINGS = ['Signed order', 'signed  order.', 'Dose given', 'Seen in person', 'Signed order', 'Home use'];
const templateArbitrary: fc.Arbitrary<TemplateContent> = fc.record({
  name: fc.constantFrom('A', 'B', 'C'),
  condition: conditionArbitrary,
  sections: fc.array(
    fc.record({
      id: fc.uuid(),
      title: fc.constantFrom('Order', 'Record', 'order '),
      items: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom('i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7'),
          text: fc.constantFrom(...WORDINGS),
          level: fc.constantFrom(...ITEM_LEVELS),
          note: fc.constantFrom('', 'a hint'),
          source: fc.constantFrom('', 'a manual', 'the clinic'),
          condition: conditionArbitrary,
        }),
        { maxLength: 5, selector: each => each.id },
      ),
    }),
    { maxLength: 2 },
  ),
});
const linesArbitrary = fc.array(
  fc.record({ id: fc.uuid(), key: fc.constantFrom(...KEYS), modifiers: fc.subarray(MODIFIERS) }),
  { maxLength: 5 },
);
const questionArbitrary = fc.record({
  lines: linesArbitrary,
  place: fc.option(fc.constantFrom(...PLACES), { nil: undefined }),
  templates: fc.array(templateArbitrary, { maxLength: 3 }),
});

test('the checklist is the union of what each code needs on its own, and nothing else', () => {
  fc.assert(
    fc.property(questionArbitrary, question => {
      const whole = itemsOf(question);
      const alone = question.lines.map(own => itemsOf({ ...question, lines: [own] }));
      expect(new Set(whole.map(each => each.key))).toEqual(new Set(alone.flat().map(each => each.key)));
      for (const composed of whole) {
        const asking = question.lines.filter((_, at) => alone[at]?.some(each => each.key === composed.key));
        expect(composed.lineIds).toEqual(asking.map(({ id }) => id));
        expect(composed.askedBy).toEqual([...new Set(asking.map(own => own.key))]);
        const sources = new Set(alone.flat().flatMap(each => (each.key === composed.key ? each.sources : [])));
        expect(new Set(composed.sources)).toEqual(sources);
      }
    }),
  );
});

test('no requirement stands twice: neither an item nor a wording', () => {
  fc.assert(
    fc.property(questionArbitrary, question => {
      const whole = itemsOf(question);
      expect(new Set(whole.map(each => each.key)).size).toBe(whole.length);
      expect(new Set(whole.map(each => plainWording(each.text))).size).toBe(whole.length);
    }),
  );
});

test('every item is there because a line meets its condition and its template’s', () => {
  fc.assert(
    fc.property(questionArbitrary, question => {
      const expected = new Set<string>();
      for (const { condition, sections } of question.templates) {
        for (const each of sections.flatMap(({ items }) => items)) {
          const isAsked = question.lines.some(own => {
            const facts = { ...own, place: question.place, families: familiesOf(own.key) };
            return meetsCondition(condition, facts) && meetsCondition(each.condition, facts);
          });
          if (isAsked) expected.add(plainWording(each.text));
        }
      }
      for (const { text } of itemsOf(question)) expect(expected).toContain(plainWording(text));
    }),
  );
});

test('a changed code, modifier or place renames no item: ticks stay', () => {
  fc.assert(
    fc.property(questionArbitrary, linesArbitrary, fc.constantFrom(...PLACES), (question, lines, place) => {
      const before = itemsOf(question);
      const after = itemsOf({ ...question, lines, place });
      const keysBefore = new Map(before.map(each => [plainWording(each.text), each.key]));
      for (const each of after) {
        const had = keysBefore.get(plainWording(each.text));
        if (had !== undefined) expect(each.key).toBe(had);
      }
    }),
  );
});

test('adding a code never changes the order of what the others need', () => {
  fc.assert(
    fc.property(questionArbitrary, linesArbitrary, (question, more) => {
      const templates = withoutTwins(question.templates);
      const before = itemsOf({ ...question, templates }).map(each => each.key);
      const after = itemsOf({ ...question, templates, lines: [...question.lines, ...more] }).map(each => each.key);
      expect(after.filter(each => before.includes(each))).toEqual(before);
    }),
  );
});

/** Twins may stand where the first of them that is asked for stands; everything else has one place. */
function withoutTwins(templates: readonly TemplateContent[]): readonly TemplateContent[] {
  return templates.map((each, at) => ({
    ...each,
    sections: each.sections.map((section, number) => ({
      ...section,
      items: section.items.map(own => ({ ...own, id: `${at}-${number}-${own.id}`, text: `${at} ${number} ${own.id}` })),
    })),
  }));
}
