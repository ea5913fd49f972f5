import { expect, test } from 'vitest';
import type { ChecklistTemplate } from '../domain/mine/checklistTemplate.ts';
import { parseTemplate } from '../domain/mine/checklistTemplate.ts';
import { emptyTemplate } from './copyTemplate.ts';
import {
  addItem,
  addSection,
  changeItem,
  moveSection,
  placeItem,
  planTemplateEdit,
  planUse,
  removeItem,
  removeSection,
  stepItem,
  type TemplateEdit,
} from './editTemplate.ts';

const AT = '2026-03-01T09:00:00.000Z';
const LATER = '2026-03-02T09:00:00.000Z';
const EMPTY: ChecklistTemplate = { ...emptyTemplate('Ours', AT, () => 't'), position: 0 };

const after = (...edits: readonly TemplateEdit[]) => edits.reduce((template, edit) => edit(template), EMPTY);
const shape = ({ sections }: ChecklistTemplate) =>
  sections.map(({ id, items }) => [id, items.map(item => item.id).join('')]);
const FULL = [
  addSection('One', 'A'),
  addSection('Two', 'B'),
  addItem('A', 'first', 'a'),
  addItem('A', 'second', 'b'),
  addItem('B', 'third', 'c'),
] as const;

test('what is added stands last, and the template is one the store takes', () => {
  const full = after(...FULL);
  expect(shape(full)).toEqual([
    ['A', 'ab'],
    ['B', 'c'],
  ]);
  expect(parseTemplate(full)).toEqual(full);
});

test('a line moves one place at a time, over the edge into the next section and no further than the ends', () => {
  const steps = (id: string, ...by: readonly (1 | -1)[]) =>
    shape(after(...FULL, ...by.map(step => stepItem(id, step))));
  expect(steps('a', 1)[0]).toEqual(['A', 'ba']);
  expect(steps('a', 1, 1)).toEqual([
    ['A', 'b'],
    ['B', 'ac'],
  ]);
  expect(steps('c', -1)).toEqual([
    ['A', 'abc'],
    ['B', ''],
  ]);
  expect(steps('a', -1)).toEqual(shape(after(...FULL)));
  expect(steps('c', 1)).toEqual(shape(after(...FULL)));
});

test('a line is dropped before another or at the end, in any section', () => {
  expect(shape(after(...FULL, placeItem('c', 'A', 'b')))[0]).toEqual(['A', 'acb']);
  expect(shape(after(...FULL, placeItem('a', 'B', undefined)))[1]).toEqual(['B', 'ca']);
  expect(shape(after(...FULL, placeItem('b', 'A', 'b')))).toEqual(shape(after(...FULL)));
});

test('sections move and go with their lines', () => {
  expect(shape(after(...FULL, moveSection('B', -1))).map(([id]) => id)).toEqual(['B', 'A']);
  expect(shape(after(...FULL, removeSection('A'), removeItem('c')))).toEqual([['B', '']]);
});

test('an edit stamps a new version; switching on and off does not, and what changes nothing writes nothing', () => {
  const full = after(...FULL);
  expect(planTemplateEdit([full], 't', changeItem('a', { text: 'Dose' }), LATER)).toMatchObject({
    checklistTemplates: { put: [{ editedAt: LATER }] },
  });
  expect(planUse([full], 't', false)).toEqual({ checklistTemplates: { put: [{ ...full, isInUse: false }] } });
  expect(planUse([full], 't', true)).toEqual({});
  expect(planTemplateEdit([full], 't', moveSection('A', -1), LATER)).toEqual({});
  expect(planTemplateEdit([full], 'gone', removeItem('a'), LATER)).toEqual({});
});
