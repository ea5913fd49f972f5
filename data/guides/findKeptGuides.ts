import type { KeptGuide } from '../domain/mine/keptGuide.ts';

/** A kept guide with the words it can be found by, prepared once. */
export interface FindableKeptGuide {
  readonly guide: KeptGuide;
  readonly title: string;
  readonly words: string;
}

const LEAST_LETTERS = 2;

export function indexKeptGuides(guides: readonly KeptGuide[]): readonly FindableKeptGuide[] {
  return guides.map(guide => {
    const title = guide.title.toLowerCase();
    const statements = guide.statements.map(({ text }) => text).join('\n');
    return { guide, title, words: `${title}\n${statements}`.toLowerCase() };
  });
}

/** Kept guides that hold every word of a question: those with all of them in the title first. */
export function findKeptGuides(index: readonly FindableKeptGuide[], typed: string): readonly KeptGuide[] {
  const words = typed
    .toLowerCase()
    .split(/[\s"]+/u)
    .filter(word => word !== '' && !word.startsWith('-'));
  if (words.join('').length < LEAST_LETTERS) return [];
  const holds = (text: string) => words.every(word => text.includes(word));
  const found = index.filter(each => holds(each.words));
  return [...found.filter(each => holds(each.title)), ...found.filter(each => !holds(each.title))].map(
    ({ guide }) => guide,
  );
}
