import { plainWording, sameItems } from '../checklist/sameItems.ts';
import { fail } from '../result.ts';
import { asksTheSame, type ChecklistEdition, editionOf } from './checklistEdition.ts';
import type { ChecklistTemplate, TemplateContent } from './checklistTemplate.ts';
import type { Encounter } from './encounter.ts';
import type { EncounterPlan } from './encounterRefusal.ts';
import type { ItemMark } from './itemMark.ts';
import { whileOpen, written } from './planEncounters.ts';
import type { UserChange } from './userChange.ts';

/** What the store reads for a change of a checklist, in the transaction that makes it. */
export interface ChecklistFile {
  readonly encounter: Encounter | undefined;
  /** All editions kept of the templates in question, and all the encounter was begun with. */
  readonly editions: readonly ChecklistEdition[];
}

/** What the templates ask when a checklist is begun. */
export interface Beginnings {
  /** Those in use, in checklist order. */
  readonly templates: readonly ChecklistTemplate[];
  readonly newId: () => string;
  /** ISO date and time, UTC. */
  readonly at: string;
}

/** An answer, or a part of it: what is absent stays as it is. */
export interface Marking {
  readonly itemKey: string;
  readonly value: Partial<Pick<ItemMark, 'answer' | 'reason' | 'note'>>;
  /** The parts as the person saw them; what has changed meanwhile is not overwritten. */
  readonly seen: Partial<Pick<ItemMark, 'answer' | 'reason' | 'note'>>;
}

const UNMARKED = { answer: 'open', reason: '', note: '' } as const;

/** Answers a line of the checklist. The first answer begins it: from then on it is what the templates ask today. */
export function planMark(
  file: ChecklistFile,
  { itemKey, value, seen }: Marking,
  beginnings: Beginnings,
): EncounterPlan {
  return whileOpen(file.encounter, open => {
    const stored = open.marks.find(mark => mark.itemKey === itemKey);
    const now = stored ?? UNMARKED;
    for (const part of ['answer', 'reason', 'note'] as const) {
      const wanted = value[part];
      if (wanted === undefined || now[part] === wanted || now[part] === (seen[part] ?? UNMARKED[part])) continue;
      return fail({ kind: 'changed-elsewhere', now: now[part] });
    }
    const { at } = beginnings;
    const mark: ItemMark = { itemKey, ...UNMARKED, ...stored, ...value, at };
    const marks =
      stored === undefined ? [...open.marks, mark] : open.marks.map(each => (each === stored ? mark : each));
    const { begun, further } = begin({ ...file, encounter: open }, beginnings);
    return written({ ...begun, marks }, at, further);
  });
}

/** The encounter with a checklist that no template alters any more, and the editions that are to be kept for it. */
export function begin(
  { encounter, editions }: { readonly encounter: Encounter; readonly editions: readonly ChecklistEdition[] },
  { templates, newId }: Beginnings,
): { readonly begun: Encounter; readonly further: UserChange } {
  if (encounter.editionIds !== undefined) return { begun: encounter, further: {} };
  const put: ChecklistEdition[] = [];
  const editionIds = templates.map(template => {
    const kept = editions.find(each => each.templateId === template.id && asksTheSame(each, template));
    if (kept !== undefined) return kept.id;
    const edition = editionOf(template, newId());
    put.push(edition);
    return edition.id;
  });
  return {
    begun: { ...encounter, editionIds },
    further: put.length === 0 ? {} : { checklistEditions: { put } },
  };
}

/** How the templates in use differ from what a checklist was begun with. */
export interface ChecklistNews {
  /** Names of templates. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
  /** Gone, or no longer in use. */
  readonly removed: readonly string[];
}

/** `undefined` where an update would change nothing. */
export function newsFor(
  begunWith: readonly ChecklistEdition[],
  templates: readonly ChecklistTemplate[],
): ChecklistNews | undefined {
  const nowOf = new Map(templates.map(template => [template.id, template]));
  const had = new Set(begunWith.map(({ templateId }) => templateId));
  const news = {
    changed: begunWith.flatMap(edition => {
      const now = nowOf.get(edition.templateId);
      return now === undefined || asksTheSame(edition, now) ? [] : [now.name];
    }),
    added: templates.filter(({ id }) => !had.has(id)).map(({ name }) => name),
    removed: begunWith.filter(({ templateId }) => !nowOf.has(templateId)).map(({ name }) => name),
  };
  return news.changed.length + news.added.length + news.removed.length === 0 ? undefined : news;
}

/** Takes over what the templates ask today. Answers stay with their items, also where an item was reworded or joined another. */
export function planUpdateChecklist(file: ChecklistFile, beginnings: Beginnings): EncounterPlan {
  return whileOpen(file.encounter, open => {
    const { editionIds = [], ...unbegun } = open;
    const old = editionIds.flatMap(id => file.editions.find(each => each.id === id) ?? []);
    const { begun, further } = begin({ ...file, encounter: unbegun }, beginnings);
    const marks = carryOver(open.marks, old, beginnings.templates);
    return written({ ...begun, marks }, beginnings.at, further);
  });
}

/** The answers under the keys of the new templates; the last one given counts where two become one. */
function carryOver(
  marks: readonly ItemMark[],
  old: readonly TemplateContent[],
  now: readonly TemplateContent[],
): readonly ItemMark[] {
  const oldKeys = sameItems(old);
  const nowKeys = sameItems(now);
  const keyOfWording = new Map(itemsOf(now).map(({ id, text }) => [plainWording(text), nowKeys.get(id) ?? id]));
  const newKey = new Map<string, string>();
  for (const { id, text } of itemsOf(old)) {
    const oldKey = oldKeys.get(id) ?? id;
    const found = nowKeys.get(id) ?? keyOfWording.get(plainWording(text));
    if (found !== undefined && !newKey.has(oldKey)) newKey.set(oldKey, found);
  }
  const carried = new Map<string, ItemMark>();
  for (const mark of marks.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const itemKey = newKey.get(mark.itemKey) ?? mark.itemKey;
    carried.set(itemKey, { ...mark, itemKey });
  }
  return [...carried.values()];
}

function itemsOf(templates: readonly TemplateContent[]) {
  return templates.flatMap(({ sections }) => sections.flatMap(({ items }) => items));
}
