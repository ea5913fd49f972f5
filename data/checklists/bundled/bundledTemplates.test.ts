import { expect, test } from 'vitest';
import { composeChecklist } from '../../domain/checklist/composeChecklist.ts';
import { plainWording } from '../../domain/checklist/sameItems.ts';
import { familiesOf } from '../../domain/family/familiesOf.ts';
import { isFamilyId } from '../../domain/family/familyIds.ts';
import { type LineKey, parseLineKey } from '../../domain/lineKey.ts';
import { parseLineModifier } from '../../domain/lineModifier.ts';
import { parseTemplate } from '../../domain/mine/checklistTemplate.ts';
import { BUNDLED_TEMPLATES } from './bundledTemplates.ts';

const items = BUNDLED_TEMPLATES.flatMap(({ sections }) => sections.flatMap(section => section.items));
const tests = [
  ...BUNDLED_TEMPLATES.map(({ condition }) => condition),
  ...items.map(({ condition }) => condition),
].flatMap(condition => condition.tests);

test('there are templates for at least fifteen families, and every family they name exists', () => {
  const named = tests.flatMap(each => (each.kind === 'family' ? each.values : []));
  expect(new Set(named).size).toBeGreaterThanOrEqual(15);
  expect(BUNDLED_TEMPLATES.length).toBeGreaterThanOrEqual(20);
  expect(named.filter(id => !isFamilyId(id))).toEqual([]);
});

test('every template is one the store and an encounter can hold', () => {
  for (const template of BUNDLED_TEMPLATES) expect(parseTemplate(template), template.id).toEqual(template);
});

test('no id and no wording stands twice, in one template or in two', () => {
  const ids = BUNDLED_TEMPLATES.flatMap(({ id, sections }) => [id, ...sections.map(each => each.id)]);
  for (const list of [ids, items.map(({ id }) => id), items.map(({ text }) => plainWording(text))]) {
    expect(list.filter((each, at) => list.indexOf(each) !== at)).toEqual([]);
  }
});

test('every template asks for something that is needed always, in a sentence of ordinary length', () => {
  for (const { id, sections } of BUNDLED_TEMPLATES) {
    const own = sections.flatMap(section => section.items);
    expect(own.length, id).toBeGreaterThanOrEqual(4);
    expect(
      own.some(({ level }) => level === 'must'),
      id,
    ).toBe(true);
    for (const { text, note } of own) {
      expect(text.length, text).toBeLessThanOrEqual(170);
      expect(note.length, note).toBeLessThanOrEqual(220);
    }
  }
});

test('a requirement says where it comes from as a rule: the words of a source name a rule, a manual or a law', () => {
  const sources = [...new Set(items.map(({ source }) => source).filter(Boolean))];
  const isNamed = /Medicare|CFR|U\.S\.C\.|Social Security Act|Deficit Reduction Act|NCCI Policy Manual/u;
  expect(sources.filter(source => !isNamed.test(source))).toEqual([]);
  expect(items.filter(({ source }) => source !== '').length / items.length).toBeGreaterThan(0.6);
});

/** A made-up record: only its place in the code set counts. */
const familiesOfKey = (key: LineKey) => {
  const [system, code = ''] = key.split(':');
  if (system !== 'hcpcs') return [];
  return familiesOf({ system: 'hcpcs', code, longText: '', shortText: '', position: 0 });
};

function asked(key: string, ...modifiers: readonly string[]): readonly string[] {
  const lineKey = parseLineKey(key);
  if (lineKey === undefined) throw new Error(key);
  const lines = [{ id: 'line', key: lineKey, modifiers: modifiers.flatMap(each => parseLineModifier(each) ?? []) }];
  const sections = composeChecklist({ lines, templates: BUNDLED_TEMPLATES, familiesOf: familiesOfKey });
  return sections.flatMap(section => section.items.map(({ text }) => text));
}

test('a drug line with JW is asked about what was discarded, one with JZ that nothing was, one without for either', () => {
  const wasted = 'Amount discarded, written in the record';
  const nothing = 'The record shows that nothing was left, or less than the unit that was rounded up';
  const either = 'JW or JZ for each drug from a single-dose container';
  const of = (...modifiers: readonly string[]) =>
    [wasted, nothing, either].filter(text => asked('hcpcs:J9207', ...modifiers).includes(text));
  expect(of('JW')).toEqual([wasted]);
  expect(of('JZ')).toEqual([nothing]);
  expect(of()).toEqual([either]);
});

test('every modifier of a high flow of oxygen asks for the test on 4 liters, and every semi-electric bed for its reason', () => {
  const test = 'More than 4 liters a minute: test on 4 liters a minute that still qualifies';
  for (const flow of ['QB', 'QF', 'QG', 'QR']) expect(asked('hcpcs:E1390', flow)).toContain(test);
  expect(asked('hcpcs:E1390', 'QE')).not.toContain(test);
  const changes = 'Semi-electric: frequent or immediate changes of position';
  for (const bed of ['E0260', 'E0261', 'E0294', 'E0295']) expect(asked(`hcpcs:${bed}`)).toContain(changes);
});

test('equipment is asked what every item needs and what its own policy asks', () => {
  const walker = asked('hcpcs:E0143');
  expect(walker).toContain(
    'Proof of delivery: name, address, items and quantity, date, signature of who received them',
  );
  expect(walker).toContain('The patient can use the aid safely');
  expect(walker).not.toContain('Heavy duty: weight of the patient on record');
  expect(asked('hcpcs:E0149')).toContain('Heavy duty: weight of the patient on record');
  expect(asked('hcpcs:E1390').some(text => text.startsWith('Value and date of the qualifying'))).toBe(true);
  expect(asked('cpt:77002')).toContain('Images stored for good, with the place they are stored');
  expect(asked('cpt:96413')).toContain('Start and stop time of every infusion');
});
