import type { FamilyId } from '../../domain/family/familyIds.ts';
import { parseLineKey } from '../../domain/lineKey.ts';
import { parseLineModifier } from '../../domain/lineModifier.ts';
import {
  ALWAYS,
  type ChecklistCondition,
  type ConditionTest,
  parseCondition,
} from '../../domain/mine/checklistCondition.ts';
import type { ItemLevel, TemplateContent, TemplateItem, TemplateSection } from '../../domain/mine/checklistTemplate.ts';

/** A template that comes with the app. */
export interface BundledTemplate extends TemplateContent {
  /** Its own for ever: copies, editions and files name it. */
  readonly id: string;
}

/** What an item can say besides its words. */
interface ItemWords {
  readonly note?: string;
  /** Where the requirement comes from. Absent: good practice, of no rule in particular. */
  readonly source?: string;
  readonly when?: ChecklistCondition;
}

type WrittenItem = Omit<TemplateItem, 'id'> & { readonly name: string };
type WrittenSection = Omit<TemplateSection, 'id' | 'items'> & { readonly items: readonly WrittenItem[] };

/** @param id also the beginning of the ids of its sections and items. */
export function template(
  id: string,
  name: string,
  condition: ChecklistCondition,
  sections: readonly WrittenSection[],
): BundledTemplate {
  return {
    id,
    name,
    condition,
    sections: sections.map(({ title, items }) => ({
      id: `${id}-${title.toLowerCase().replace(/\W+/gu, '-')}`,
      title,
      items: items.map(({ name: own, ...item }) => ({ id: `${id}-${own}`, ...item })),
    })),
  };
}

export function section(title: string, ...items: readonly WrittenItem[]): WrittenSection {
  return { title, items };
}

/** @param name tells the item from the others of its template, for ever. */
type WriteItem = (name: string, text: string, words?: ItemWords) => WrittenItem;

const item =
  (level: ItemLevel): WriteItem =>
  (name, text, { note = '', source = '', when = ALWAYS } = {}) => ({
    name,
    text,
    level,
    note,
    source,
    condition: when,
  });

export const must = item('must');
export const should = item('should');
/** Needed when its words say so. */
export const when = item('when');

export function families(...values: readonly FamilyId[]): ChecklistCondition {
  return { match: 'all', tests: [{ kind: 'family', isNot: false, values }] };
}

/** @param codes as keys: `hcpcs:E0601`, `cpt:77002`. */
export function codes(...keys: readonly string[]): ChecklistCondition {
  const values = keys.map(key => required(parseLineKey(key), key));
  return { match: 'all', tests: [{ kind: 'code', isNot: false, values }] };
}

export function modifiers(...texts: readonly string[]): ChecklistCondition {
  const values = texts.map(text => required(parseLineModifier(text), text));
  return { match: 'all', tests: [{ kind: 'modifier', isNot: false, values }] };
}

/** @param values beginnings of keys: `hcpcs:K00`, `cpt:963`. */
export function prefixes(...values: readonly string[]): ChecklistCondition {
  return checked({ match: 'all', tests: [{ kind: 'prefix', isNot: false, values }] });
}

/** Any of these holds. */
export function anyOf(...conditions: readonly ChecklistCondition[]): ChecklistCondition {
  return { match: 'any', tests: conditions.flatMap(({ tests }) => tests) };
}

/** None of what `condition` asks for. */
export function not({ tests }: ChecklistCondition): ChecklistCondition {
  return { match: 'all', tests: tests.map((test): ConditionTest => ({ ...test, isNot: true })) };
}

function checked(condition: ChecklistCondition): ChecklistCondition {
  return required(parseCondition(condition), JSON.stringify(condition));
}

function required<T>(value: T | undefined, written: string): T {
  if (value === undefined) throw new Error(`${written} is not what a condition can hold.`);
  return value;
}
