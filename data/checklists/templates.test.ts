import { expect, test } from 'vitest';
import { ALWAYS } from '../domain/mine/checklistCondition.ts';
import { editionOf } from '../domain/mine/checklistEdition.ts';
import { parseTemplate } from '../domain/mine/checklistTemplate.ts';
import { BUNDLED_TEMPLATES } from './bundled/bundledTemplates.ts';
import { copyTemplate, emptyTemplate } from './copyTemplate.ts';
import { changeItem } from './editTemplate.ts';
import { countOlderCopies } from './olderCopies.ts';
import { templateFromItems } from './templateFromItems.ts';
import { allTemplatesInUse, bundledBeside } from './templatesInUse.ts';

const AT = '2026-03-01T09:00:00.000Z';
const ids = () => {
  let last = 0;
  return () => {
    last += 1;
    return `id-${last}`;
  };
};
const [first] = BUNDLED_TEMPLATES;
if (first === undefined) throw new Error('no bundled template');

test('a copy of a bundled template takes its place; switched off, neither asks anything', () => {
  const copy = { ...copyTemplate(first, AT, ids()), position: 0 };
  expect(copy).toMatchObject({ id: 'id-1', name: first.name, sections: first.sections });
  expect(allTemplatesInUse([]).length).toBe(BUNDLED_TEMPLATES.length);
  expect(allTemplatesInUse([copy]).map(({ id }) => id)).toEqual([
    'id-1',
    ...BUNDLED_TEMPLATES.slice(1).map(({ id }) => id),
  ]);
  expect(allTemplatesInUse([{ ...copy, isInUse: false }])).toEqual(BUNDLED_TEMPLATES.slice(1));
});

test('the copy of an own template says what it is a copy of, and leaves the bundled ones where they are', () => {
  const own = { ...emptyTemplate('Ours', AT, ids()), position: 0 };
  const copy = { ...copyTemplate(own, AT, ids()), position: 1 };
  expect(copy).toMatchObject({ name: 'Ours (copy)', origin: { kind: 'copy', id: 'id-1', name: 'Ours' } });
  expect(bundledBeside([own, copy])).toEqual(BUNDLED_TEMPLATES);
  expect(parseTemplate(copy)).toEqual(copy);
});

test('a guide becomes a template: its headings, each text once, nothing empty', () => {
  const item = (text: string) => ({ text, level: 'must', source: 'A guide' }) as const;
  const made = templateFromItems(
    {
      name: 'Ixabepilone',
      origin: { kind: 'guide', id: 'guide-1', name: 'Ixabepilone' },
      condition: ALWAYS,
      sections: [
        { title: 'Documentation', items: [item('Dose given'), item(' Dose given '), item(' ')] },
        { title: 'Denials', items: [item('Dose given')] },
      ],
    },
    AT,
    ids(),
  );
  expect(made.sections.map(({ title, items }) => [title, items.map(({ text }) => text)])).toEqual([
    ['Documentation', ['Dose given']],
  ]);
  expect(parseTemplate({ ...made, position: 0 })).toEqual({ ...made, position: 0 });
});

test('a template says how many open encounters hold an older copy of it, and none once it asks the same again', () => {
  const template = { ...copyTemplate(first, AT, ids()), position: 0 };
  const itemId = template.sections[0]?.items[0]?.id ?? '';
  const begun = [
    { edition: editionOf(template, 'e1'), encounters: 3 },
    { edition: editionOf({ ...template, name: 'Older still' }, 'e0'), encounters: 2 },
  ];
  expect(countOlderCopies([template], begun)).toEqual(new Map([[template.id, 2]]));
  const edited = changeItem(itemId, { text: 'Something else' })(template);
  expect(countOlderCopies([edited], begun)).toEqual(new Map([[template.id, 5]]));
  expect(countOlderCopies([{ ...template, position: 4, isInUse: false }], begun.slice(0, 1))).toEqual(new Map());
  expect(countOlderCopies([], begun)).toEqual(new Map());
});
