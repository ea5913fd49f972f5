import { splitCodeKey } from '../domain/codeKey.ts';
import { parseCptCode } from '../domain/cptCode.ts';
import { cptKeyOf, type LineKey, parseLineKey } from '../domain/lineKey.ts';
import { parseLineModifier } from '../domain/lineModifier.ts';
import { ALWAYS, type ChecklistCondition, type ConditionTest } from '../domain/mine/checklistCondition.ts';
import type { ChecklistTemplate, TemplateItem, TemplateSection } from '../domain/mine/checklistTemplate.ts';
import { lastPosition } from '../domain/mine/positions.ts';
import { NO_CHANGE, type UserChange } from '../domain/mine/userChange.ts';
import type { Denial, Guide, GuideBlock, Statement } from './guide.ts';
import { plainText, readReference } from './guideText.ts';

/** A block that can be a line of a checklist. */
export type ChecklistBlock = Denial | (Statement & { readonly kind: 'requirement' });

export function isForChecklist(block: GuideBlock): block is ChecklistBlock {
  return block.type === 'denial' || (block.type === 'statement' && block.kind === 'requirement');
}

/** Ids of lines the person has from guides already, in whatever template of their own. */
export function idsOnChecklists(templates: readonly ChecklistTemplate[]): ReadonlySet<string> {
  const own = templates.filter(({ origin }) => origin.kind !== 'bundled');
  return new Set(own.flatMap(({ sections }) => sections.flatMap(({ items }) => items.map(({ id }) => id))));
}

const RECORD_TITLE = 'What the record must hold';
const DENIALS_TITLE = 'Against denials';

/**
 * Adds blocks of a guide to the person's template for that guide, and makes the template where there is none. A denial
 * brings the requirements that answer it. What is on the template already stays as it is.
 *
 * @param at ISO date and time, UTC.
 */
export function planAddToChecklist(
  templates: readonly ChecklistTemplate[],
  {
    guide,
    blocks,
    at,
    newId,
  }: {
    readonly guide: Guide;
    readonly blocks: readonly ChecklistBlock[];
    readonly at: string;
    readonly newId: () => string;
  },
): UserChange {
  const before = templates.find(({ origin }) => origin.kind === 'guide' && origin.id === guide.id);
  const template = before ?? newTemplate(guide, lastPosition(templates), at, newId());
  const known = new Set(template.sections.flatMap(({ items }) => items.map(({ id }) => id)));
  const all = withAnswers(guide, blocks).filter(({ id }) => !known.has(id));
  if (all.length === 0) return NO_CHANGE;
  let sections = template.sections;
  for (const block of all) sections = withItem(sections, titleFor(block), itemFor(guide, block), newId);
  return { checklistTemplates: { put: [{ ...template, sections, editedAt: at }] } };
}

/** Lines of several guides in one change, so that one undo takes them all back. */
export function planAddAllToChecklists(
  templates: readonly ChecklistTemplate[],
  additions: readonly { readonly guide: Guide; readonly blocks: readonly ChecklistBlock[] }[],
  stamp: { readonly at: string; readonly newId: () => string },
): UserChange {
  let kept = templates;
  const changed = new Map<string, ChecklistTemplate>();
  for (const { guide, blocks } of additions) {
    for (const template of planAddToChecklist(kept, { guide, blocks, ...stamp }).checklistTemplates?.put ?? []) {
      changed.set(template.id, template);
      kept = [...kept.filter(({ id }) => id !== template.id), template];
    }
  }
  return changed.size === 0 ? NO_CHANGE : { checklistTemplates: { put: [...changed.values()] } };
}

/** The blocks, and before each denial the requirements of the guide that bear on it, each once. */
function withAnswers(guide: Guide, blocks: readonly ChecklistBlock[]): readonly ChecklistBlock[] {
  const own = new Map(
    guide.sections.flatMap(section => section.blocks.filter(isForChecklist)).map(block => [block.id, block]),
  );
  const all = new Map<string, ChecklistBlock>();
  for (const block of blocks) {
    const links = block.type === 'denial' ? block.bearsOn : [];
    for (const link of links) {
      const answer = link.kind === 'requirement' ? own.get(link.id) : undefined;
      if (answer !== undefined) all.set(answer.id, answer);
    }
    all.set(block.id, block);
  }
  return [...all.values()];
}

function newTemplate({ id, title, codes }: Guide, position: number, at: string, templateId: string): ChecklistTemplate {
  return {
    id: templateId,
    name: title,
    origin: { kind: 'guide', id, name: title },
    condition: conditionFor(id, codes),
    isInUse: true,
    position,
    sections: [],
    createdAt: at,
    editedAt: at,
  };
}

const PLAYBOOK = 'playbook-';

/** Which lines of an encounter are asked: those of the family, or the codes of the guide and those under its categories. */
function conditionFor(guideId: string, codes: readonly string[]): ChecklistCondition {
  if (guideId.startsWith(PLAYBOOK)) {
    return { match: 'all', tests: [{ kind: 'family', isNot: false, values: [guideId.slice(PLAYBOOK.length)] }] };
  }
  const keys: LineKey[] = [];
  const prefixes: string[] = [];
  const modifiers = codes.flatMap(code => parseLineModifier(code) ?? []);
  for (const code of codes) {
    const reference = readReference(code);
    if (reference?.kind === 'cpt')
      keys.push(
        ...[parseCptCode(reference.code.replace('+', ''))].flatMap(cpt => (cpt === undefined ? [] : [cptKeyOf(cpt)])),
      );
    else if (reference !== undefined && splitCodeKey(reference.key).system === 'icd10cm') prefixes.push(reference.key);
    else if (reference !== undefined) keys.push(...[parseLineKey(reference.key)].flatMap(key => key ?? []));
  }
  const tests: ConditionTest[] = [
    ...(keys.length === 0 ? [] : [{ kind: 'code', isNot: false, values: keys } as const]),
    ...(prefixes.length === 0 ? [] : [{ kind: 'prefix', isNot: false, values: prefixes } as const]),
    ...(modifiers.length === 0 ? [] : [{ kind: 'modifier', isNot: false, values: modifiers } as const]),
  ];
  return { match: 'any', tests };
}

function titleFor(block: ChecklistBlock): string {
  return block.type === 'denial' ? DENIALS_TITLE : RECORD_TITLE;
}

function itemFor({ sources }: Guide, block: ChecklistBlock): TemplateItem {
  const source = sources.find(({ id }) => id === block.sources[0])?.title ?? '';
  return block.type === 'denial'
    ? {
        id: block.id,
        text: plainText(block.answer),
        level: 'should',
        note: `Against the denial “${plainText(block.text)}”.`,
        source,
        condition: ALWAYS,
      }
    : { id: block.id, text: plainText(block.text), level: 'must', note: '', source, condition: ALWAYS };
}

function withItem(
  sections: readonly TemplateSection[],
  title: string,
  item: TemplateItem,
  newId: () => string,
): readonly TemplateSection[] {
  const there = sections.some(section => section.title === title);
  const all = there ? sections : [...sections, { id: newId(), title, items: [] }];
  return all.map(section => (section.title === title ? { ...section, items: [...section.items, item] } : section));
}
