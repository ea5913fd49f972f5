import { expect, test } from 'vitest';
import { parseEdition } from './checklistEdition.ts';
import { parseTemplate } from './checklistTemplate.ts';
import { parseEncounter } from './encounter.ts';

const at = '2026-03-01T09:00:00.000Z';
const condition = {
  match: 'any',
  tests: [
    { kind: 'code', isNot: false, values: ['hcpcs:J9207', 'cpt:77002', 'icd10cm:E1142'] },
    { kind: 'prefix', isNot: false, values: ['hcpcs:J92', 'cpt:77'] },
    { kind: 'family', isNot: false, values: ['injected-drug'] },
    { kind: 'modifier', isNot: true, values: ['JZ', '59'] },
    { kind: 'place', isNot: false, values: ['11', '02'] },
  ],
};
const item = {
  id: 'i1',
  text: 'Dose given and dose discarded',
  level: 'must',
  note: 'In the units of the label.',
  source: 'CMS, JW and JZ modifier policy',
  condition: { match: 'all', tests: [] },
};
const content = { name: 'Injected drugs', condition, sections: [{ id: 's1', title: 'Administration', items: [item] }] };
const template = {
  id: 't1',
  ...content,
  origin: { kind: 'copy', id: 'bundled-drugs', name: 'Injected drugs' },
  isInUse: true,
  position: 1,
  createdAt: at,
  editedAt: at,
};
const edition = { id: 'e1', templateId: 't1', editedAt: at, ...content };
const encounter = {
  id: 'n1',
  label: 'Amber-417',
  dateOfService: '2026-03-01',
  place: '11',
  lines: [
    { id: 'l1', key: 'hcpcs:J9207', modifiers: ['JW', '59'], units: '45', note: 'one vial' },
    { id: 'l2', key: 'cpt:96413', modifiers: [], units: '0.5', note: '' },
  ],
  state: 'archived',
  createdAt: at,
  editedAt: at,
  finishedAt: at,
  archivedAt: at,
  editionIds: ['e1'],
  marks: [{ itemKey: 'i1', answer: 'not-applicable', reason: 'whole vial given', note: '', at }],
};

test('whole rows are read as they are, and what they do not know is left out', () => {
  const known = [
    [parseTemplate, template],
    [parseEdition, edition],
    [parseEncounter, encounter],
  ] as const;
  for (const [parse, whole] of known) expect(parse({ ...whole, extra: '<script>' })).toEqual(whole);
});

/** Every value of a row, however deep, replaced by something else: one changed row for each. */
function* spoiled(value: unknown, wrong: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) {
      for (const bad of spoiled(each, wrong)) yield value.with(index, bad);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      for (const bad of spoiled(each, wrong)) yield { ...value, [name]: bad };
    }
  }
  yield wrong;
}

test('a row with anything in it of another kind is refused whole, wherever it is', () => {
  const known = [
    [parseTemplate, template],
    [parseEdition, edition],
    [parseEncounter, encounter],
  ] as const;
  for (const wrong of [null, 7e300, { a: 1 }, [null], 'x'.repeat(60_000)]) {
    for (const [parse, whole] of known) {
      for (const bad of spoiled(whole, wrong)) expect(parse(bad), JSON.stringify(bad).slice(0, 300)).toBeUndefined();
    }
  }
});

test('a code, modifier, unit or place in another spelling is refused: rows hold the canonical form', () => {
  const line = encounter.lines[0];
  for (const patch of [
    { key: 'hcpcs:j9207' },
    { key: 'hcpcsmod:JW' },
    { key: 'cpt:7700' },
    { modifiers: ['jw'] },
    { modifiers: ['JW', 'RT', 'LT', '59', 'KX'] },
    { units: '0' },
    { units: '045' },
    { units: '1.50' },
    { units: '1e3' },
    { units: '-1' },
  ]) {
    expect(parseEncounter({ ...encounter, lines: [{ ...line, ...patch }] }), JSON.stringify(patch)).toBeUndefined();
  }
  for (const place of ['1', '00', '88', '']) expect(parseEncounter({ ...encounter, place })).toBeUndefined();
});

test('state and dates agree: open has neither date, finished has one, archived says since when', () => {
  const { finishedAt: _, archivedAt: __, ...bare } = encounter;
  const read = (patch: object) => parseEncounter({ ...bare, ...patch }) !== undefined;
  expect([
    read({ state: 'open' }),
    read({ state: 'finished', finishedAt: at }),
    read({ state: 'archived', archivedAt: at }),
    read({ state: 'archived', archivedAt: at, finishedAt: at }),
  ]).toEqual([true, true, true, true]);
  expect([
    read({ state: 'open', finishedAt: at }),
    read({ state: 'open', archivedAt: at }),
    read({ state: 'finished' }),
    read({ state: 'finished', finishedAt: at, archivedAt: at }),
    read({ state: 'archived' }),
    read({ state: 'archived', archivedAt: 'soon' }),
  ]).toEqual([false, false, false, false, false, false]);
});

test('an item id twice in one template is refused: a tick could not tell them apart', () => {
  const sections = [...content.sections, { id: 's2', title: 'Again', items: [item] }];
  expect(parseTemplate({ ...template, sections })).toBeUndefined();
});
