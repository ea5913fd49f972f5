import type { TemplateContent, TemplateItem } from '../mine/checklistTemplate.ts';

/**
 * Which items of several templates are the same requirement, and the key all of them go by.
 *
 * Two items are one where they share an id (a copy of a template keeps the ids) or the wording. That is settled over
 * all items, asked for at the moment or not: so a key does not change when codes, modifiers or the place do, and a
 * tick stays where it was.
 *
 * @returns the key of each item id: the smallest id of those that are one.
 */
export function sameItems(templates: readonly Pick<TemplateContent, 'sections'>[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const idOfWording = new Map<string, string>();
  for (const { id, text } of itemsOf(templates)) {
    if (!parents.has(id)) parents.set(id, id);
    const wording = plainWording(text);
    const twin = idOfWording.get(wording);
    if (twin === undefined) idOfWording.set(wording, id);
    else join(parents, id, twin);
  }
  return new Map([...parents.keys()].map(id => [id, rootOf(parents, id)]));
}

/** A wording without what a person does not read as a difference: capitals, blanks, the stop at the end. */
export function plainWording(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[ .;]+$/u, '');
}

function itemsOf(templates: readonly Pick<TemplateContent, 'sections'>[]): readonly TemplateItem[] {
  return templates.flatMap(({ sections }) => sections.flatMap(({ items }) => items));
}

function join(parents: Map<string, string>, one: string, other: string): void {
  const [a, b] = [rootOf(parents, one), rootOf(parents, other)];
  if (a < b) parents.set(b, a);
  else if (b < a) parents.set(a, b);
}

function rootOf(parents: ReadonlyMap<string, string>, id: string): string {
  let at = id;
  for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
  return at;
}
