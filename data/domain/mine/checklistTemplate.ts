import { readPosition } from './bookmark.ts';
import { type ChecklistCondition, parseCondition } from './checklistCondition.ts';
import { type LookedThroughRow, readLookedThrough } from './lookedThrough.ts';
import { fieldsOf, readId, readList, readMoment, readName, readText } from './rowFields.ts';

/** How much a line of a checklist weighs: needed always, good to have, or needed when its words say so. */
export const ITEM_LEVELS = ['must', 'should', 'when'] as const;
export type ItemLevel = (typeof ITEM_LEVELS)[number];

/** One thing to be documented. */
export interface TemplateItem {
  /** Its own for ever: a copy of a template keeps the ids, so that the same line is recognized and merged. */
  readonly id: string;
  readonly text: string;
  readonly level: ItemLevel;
  /** A hint in smaller type; may be empty. */
  readonly note: string;
  /** Where the requirement comes from, in words; may be empty for what the clinic itself asks for. */
  readonly source: string;
  /** Asks further than the template's own condition: both must hold. */
  readonly condition: ChecklistCondition;
}

export interface TemplateSection {
  readonly id: string;
  readonly title: string;
  readonly items: readonly TemplateItem[];
}

/** Where a template came from; what it was made of is named, not linked: that may be gone. */
export type TemplateOrigin =
  | { readonly kind: 'own' }
  | { readonly kind: 'bundled' | 'guide' | 'copy'; readonly id: string; readonly name: string };

/** What a template asks: the part an encounter keeps a copy of. */
export interface TemplateContent {
  readonly name: string;
  /** The codes it is for. Every line that meets it is asked the items. */
  readonly condition: ChecklistCondition;
  readonly sections: readonly TemplateSection[];
}

/** A list of what codes of some kind need. */
export interface ChecklistTemplate extends TemplateContent, LookedThroughRow {
  readonly id: string;
  readonly origin: TemplateOrigin;
  /** Templates not in use are kept and ask nothing. */
  readonly isInUse: boolean;
  /** Place in the list and so in a composed checklist: smaller is higher. */
  readonly position: number;
  /** ISO dates and times, UTC. `editedAt` is the stamp of its version. */
  readonly createdAt: string;
  readonly editedAt: string;
}

const LONGEST_TEMPLATE_NAME = 120;
const LONGEST_ITEM_TEXT = 1_000;
const LONGEST_ITEM_NOTE = 2_000;
const LONGEST_ORIGIN_ID = 200;
const MOST_SECTIONS = 50;
const MOST_ITEMS = 200;

/** Reads a checklist template, as a row or out of a file; `undefined` for what is none. */
export function parseTemplate(raw: unknown): ChecklistTemplate | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  const content = parseTemplateContent(raw);
  const origin = parseOrigin(fields?.origin);
  const isInUse = fields?.isInUse;
  const position = readPosition(fields?.position);
  const createdAt = readMoment(fields?.createdAt);
  const editedAt = readMoment(fields?.editedAt);
  const looked = readLookedThrough(fields?.looked);
  if (
    id === undefined ||
    content === undefined ||
    origin === undefined ||
    typeof isInUse !== 'boolean' ||
    position === undefined ||
    createdAt === undefined ||
    editedAt === undefined ||
    (fields?.looked !== undefined && looked === undefined)
  ) {
    return undefined;
  }
  return { id, ...content, origin, isInUse, position, createdAt, editedAt, ...(looked !== undefined && { looked }) };
}

/** Reads what a template asks; ids that stand twice in it are refused, for a tick could not tell them apart. */
export function parseTemplateContent(raw: unknown): TemplateContent | undefined {
  const fields = fieldsOf(raw);
  const name = readName(fields?.name, LONGEST_TEMPLATE_NAME);
  const condition = parseCondition(fields?.condition);
  const sections = readList(fields?.sections, MOST_SECTIONS, parseSection);
  if (name === undefined || condition === undefined || sections === undefined) return undefined;
  return hasDoubles(sections) ? undefined : { name, condition, sections };
}

function parseSection(raw: unknown): TemplateSection | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  const title = readName(fields?.title, LONGEST_TEMPLATE_NAME);
  const items = readList(fields?.items, MOST_ITEMS, parseItem);
  return id === undefined || title === undefined || items === undefined ? undefined : { id, title, items };
}

function parseItem(raw: unknown): TemplateItem | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  const text = readName(fields?.text, LONGEST_ITEM_TEXT);
  const level = ITEM_LEVELS.find(each => each === fields?.level);
  const note = readText(fields?.note, LONGEST_ITEM_NOTE);
  const source = readText(fields?.source, LONGEST_ITEM_TEXT);
  const condition = parseCondition(fields?.condition);
  if (
    id === undefined ||
    text === undefined ||
    level === undefined ||
    note === undefined ||
    source === undefined ||
    condition === undefined
  ) {
    return undefined;
  }
  return { id, text, level, note, source, condition };
}

function parseOrigin(raw: unknown): TemplateOrigin | undefined {
  const fields = fieldsOf(raw);
  const kind = fields?.kind;
  if (kind === 'own') return { kind };
  if (kind !== 'bundled' && kind !== 'guide' && kind !== 'copy') return undefined;
  const id = readName(fields?.id, LONGEST_ORIGIN_ID);
  const name = readName(fields?.name, LONGEST_TEMPLATE_NAME);
  return id === undefined || name === undefined ? undefined : { kind, id, name };
}

function hasDoubles(sections: readonly TemplateSection[]): boolean {
  const ids = sections.flatMap(({ id, items }) => [`s ${id}`, ...items.map(item => `i ${item.id}`)]);
  return new Set(ids).size !== ids.length;
}
