import { type ChecklistTemplate, parseTemplateContent, type TemplateContent } from './checklistTemplate.ts';
import { fieldsOf, readId, readMoment } from './rowFields.ts';

/**
 * What a template asked at some moment: written once, never changed, shared by all encounters begun with it. So a
 * template can change without altering any checklist already begun.
 */
export interface ChecklistEdition extends TemplateContent {
  readonly id: string;
  /** `ChecklistTemplate.id`; the template may have changed since, or be gone. */
  readonly templateId: string;
  /** `ChecklistTemplate.editedAt` of the version copied. */
  readonly editedAt: string;
}

/** Reads a row of the editions of templates; `undefined` for what is none. */
export function parseEdition(raw: unknown): ChecklistEdition | undefined {
  const fields = fieldsOf(raw);
  const id = readId(fields?.id);
  const templateId = readId(fields?.templateId);
  const editedAt = readMoment(fields?.editedAt);
  const content = parseTemplateContent(raw);
  if (id === undefined || templateId === undefined || editedAt === undefined || content === undefined) return undefined;
  return { id, templateId, editedAt, ...content };
}

/** The template as it reads now, to be kept. */
export function editionOf({ id, name, condition, sections, editedAt }: ChecklistTemplate, editionId: string) {
  return { id: editionId, templateId: id, editedAt, name, condition, sections } satisfies ChecklistEdition;
}

/** Whether both ask the same: the place in the list, the origin and the dates do not matter. */
export function asksTheSame(one: TemplateContent, other: TemplateContent): boolean {
  return one === other || contentText(one) === contentText(other);
}

/** Written out once for each: a worksheet compares dozens of them. */
const texts = new WeakMap<TemplateContent, string>();

/** The readers build every part with its fields in one order, so equal contents have equal texts. */
function contentText(content: TemplateContent): string {
  const known = texts.get(content);
  if (known !== undefined) return known;
  const { name, condition, sections } = parseTemplateContent(content) ?? content;
  const text = JSON.stringify([name, condition, sections]);
  texts.set(content, text);
  return text;
}
