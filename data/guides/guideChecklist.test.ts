import { describe, expect, test } from 'vitest';
import type { ChecklistTemplate } from '../domain/mine/checklistTemplate.ts';
import { parseTemplate } from '../domain/mine/checklistTemplate.ts';
import { authoredGuides } from './authored.ts';
import type { Guide } from './guide.ts';
import { idsOnChecklists, isForChecklist, planAddAllToChecklists, planAddToChecklist } from './guideChecklist.ts';
import { allPlaybooks, playbookOf } from './playbook.ts';

const AT = '2026-01-02T03:04:05.678Z';

function idMaker(): () => string {
  let last = 0;
  return () => `new-${++last}`;
}

function blocksOf(guide: Guide) {
  return guide.sections.flatMap(({ blocks }) => blocks.filter(isForChecklist));
}

function added(
  templates: readonly ChecklistTemplate[],
  guide: Guide,
  ids?: readonly string[],
): readonly ChecklistTemplate[] {
  const blocks = blocksOf(guide).filter(({ id }) => ids?.includes(id) ?? true);
  const newId = idMaker();
  const change = planAddToChecklist(templates, { guide, blocks, at: AT, newId });
  const put = change.checklistTemplates?.put ?? [];
  return [...templates.filter(({ id }) => !put.some(each => each.id === id)), ...put];
}

describe('adding to my checklist', () => {
  const ostomy = playbookOf('ostomy');

  test('one requirement makes a template of that family with one line, and its source', () => {
    const [template, ...others] = added([], ostomy, ['ostomy-stoma-type']);
    expect(others).toEqual([]);
    expect(template).toMatchObject({
      name: 'Ostomy supplies',
      origin: { kind: 'guide', id: 'playbook-ostomy', name: 'Ostomy supplies' },
      condition: { match: 'all', tests: [{ kind: 'family', isNot: false, values: ['ostomy'] }] },
      isInUse: true,
      sections: [
        {
          title: 'What the record must hold',
          items: [{ id: 'ostomy-stoma-type', level: 'must', source: 'LCD L33828, Ostomy supplies' }],
        },
      ],
    });
  });

  test('a denial brings the requirements that answer it', () => {
    const [template] = added([], ostomy, ['denied-no-order']);
    expect(template?.sections.map(({ title, items }) => [title, items.map(({ id }) => id)])).toEqual([
      ['What the record must hold', ['all-written-order']],
      ['Against denials', ['denied-no-order']],
    ]);
    expect(template?.sections[1]?.items[0]?.note).toBe('Against the denial “Order missing, late, or incomplete”.');
  });

  test('more of the same guide goes to the same template; what is there is not added again', () => {
    const once = added([], ostomy, ['all-written-order']);
    const twice = added(once, ostomy);
    expect(twice).toHaveLength(1);
    const ids = twice[0]?.sections.flatMap(({ items }) => items.map(({ id }) => id)) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(idsOnChecklists(twice)).toEqual(new Set(blocksOf(ostomy).map(({ id }) => id)));
    expect(planAddToChecklist(twice, { guide: ostomy, blocks: blocksOf(ostomy), at: AT, newId: idMaker() })).toEqual(
      {},
    );
  });

  test.each([
    ['J9207', [{ kind: 'code', isNot: false, values: ['hcpcs:J9207'] }]],
    ['fluoroscopic-guidance', [{ kind: 'code', isNot: false, values: ['cpt:77001', 'cpt:77002', 'cpt:77003'] }]],
    ['M54.5', [{ kind: 'prefix', isNot: false, values: ['icd10cm:M545'] }]],
    ['JW-and-JZ', [{ kind: 'modifier', isNot: false, values: ['JW', 'JZ'] }]],
  ])('the template of the guide %s asks for its own codes', (id, tests) => {
    const guide = authoredGuides().find(each => each.id === id);
    const [template] = guide === undefined ? [] : added([], guide);
    expect(template?.condition).toEqual({ match: 'any', tests });
  });

  test('lines of several guides are one change, each template at a place of its own', () => {
    const guides = [ostomy, playbookOf('oxygen')];
    const additions = guides.map(guide => ({ guide, blocks: blocksOf(guide) }));
    const change = planAddAllToChecklists([], additions, { at: AT, newId: idMaker() });
    const put = change.checklistTemplates?.put ?? [];
    expect(put.map(({ name }) => name)).toEqual(['Ostomy supplies', 'Oxygen and oxygen equipment']);
    expect(new Set(put.map(({ position }) => position)).size).toBe(2);
    expect(planAddAllToChecklists(put, additions, { at: AT, newId: idMaker() })).toEqual({});
  });

  test('every guide makes a template that can be kept', () => {
    for (const guide of [...authoredGuides(), ...allPlaybooks()]) {
      const [template] = added([], guide);
      expect(parseTemplate(template), guide.id).toEqual(template);
    }
  });
});
