import type { LineKey } from '../lineKey.ts';
import type { ItemLevel, TemplateContent, TemplateItem } from '../mine/checklistTemplate.ts';
import { ITEM_LEVELS } from '../mine/checklistTemplate.ts';
import type { EncounterLine } from '../mine/encounter.ts';
import type { PlaceOfService } from '../placeOfService.ts';
import { type LineFacts, meetsCondition } from './meetsCondition.ts';
import { plainWording, sameItems } from './sameItems.ts';

export interface ChecklistQuestion {
  readonly lines: readonly Pick<EncounterLine, 'id' | 'key' | 'modifiers'>[];
  readonly place?: PlaceOfService | undefined;
  /** In the order in which their sections are to stand: what is in use now, or what the checklist was begun with. */
  readonly templates: readonly TemplateContent[];
  /** Ids of the families a code belongs to (`data/domain/family`). */
  readonly familiesOf: (key: LineKey) => readonly string[];
}

/** One thing to be documented, however many templates and codes ask for it. */
export interface ComposedItem {
  /** The same for as long as the templates are: what an answer is kept under. */
  readonly key: string;
  readonly text: string;
  /** The strongest any of them gives it. */
  readonly level: ItemLevel;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  /** The codes that ask for it, each once, in the order of the lines. */
  readonly askedBy: readonly LineKey[];
  readonly lineIds: readonly string[];
  /** Names of the templates it stands in. */
  readonly templates: readonly string[];
}

export interface ComposedSection {
  readonly title: string;
  readonly items: readonly ComposedItem[];
}

interface Asked {
  readonly item: TemplateItem;
  readonly title: string;
  readonly template: string;
  readonly lines: ChecklistQuestion['lines'];
}

/**
 * The checklist of an encounter: the union of what each of its codes needs. Sections of one title are one section, the
 * same requirement stands once, where it first stands. An item that comes or goes moves no other.
 */
export function composeChecklist(question: ChecklistQuestion): readonly ComposedSection[] {
  const keys = sameItems(question.templates);
  const byKey = new Map<string, Asked[]>();
  for (const asked of askedItems(question)) {
    const key = keys.get(asked.item.id) ?? asked.item.id;
    const twins = byKey.get(key);
    if (twins === undefined) byKey.set(key, [asked]);
    else twins.push(asked);
  }
  const sections = new Map<string, { readonly title: string; readonly items: ComposedItem[] }>();
  // Every title has its place from the first template on, so that sections do not change places as codes come and go.
  for (const { title } of question.templates.flatMap(template => template.sections)) {
    const name = plainWording(title);
    if (!sections.has(name)) sections.set(name, { title, items: [] });
  }
  for (const [key, twins] of byKey) {
    const first = twins[0];
    if (first !== undefined) sections.get(plainWording(first.title))?.items.push(merged(key, twins, question));
  }
  return [...sections.values()].filter(({ items }) => items.length > 0);
}

/** In the order of the templates. */
function* askedItems({ lines, place, templates, familiesOf }: ChecklistQuestion): Generator<Asked> {
  const facts = lines.map((line): readonly [ChecklistQuestion['lines'][number], LineFacts] => [
    line,
    { key: line.key, modifiers: line.modifiers, place, families: familiesOf(line.key) },
  ]);
  for (const { name, condition, sections } of templates) {
    const meant = facts.filter(([, own]) => meetsCondition(condition, own));
    if (meant.length === 0) continue;
    for (const { title, items } of sections) {
      for (const item of items) {
        const asking = meant.filter(([, own]) => meetsCondition(item.condition, own)).map(([line]) => line);
        if (asking.length > 0) yield { item, title, template: name, lines: asking };
      }
    }
  }
}

function merged(key: string, twins: readonly Asked[], { lines }: ChecklistQuestion): ComposedItem {
  const asking = new Set(twins.flatMap(twin => twin.lines.map(({ id }) => id)));
  const inOrder = lines.filter(({ id }) => asking.has(id));
  const level = ITEM_LEVELS.find(each => twins.some(({ item }) => item.level === each)) ?? 'when';
  return {
    key,
    text: twins[0]?.item.text ?? '',
    level,
    notes: distinct(twins.map(({ item }) => item.note)),
    sources: distinct(twins.map(({ item }) => item.source)),
    askedBy: distinct(inOrder.map(line => line.key)),
    lineIds: inOrder.map(({ id }) => id),
    templates: distinct(twins.map(({ template }) => template)),
  };
}

function distinct<Text extends string>(texts: readonly Text[]): readonly Text[] {
  return [...new Set(texts.filter(text => text.trim() !== ''))];
}
