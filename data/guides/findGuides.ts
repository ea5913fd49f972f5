import type { Guide } from './guide.ts';
import { plainText } from './guideText.ts';

/** A guide with the words it can be found by. */
export interface FindableGuide {
  readonly guide: Guide;
  readonly title: string;
  /** Of all its texts: put together once, when its title was not enough. */
  readonly words: () => string;
}

const LEAST_LETTERS = 2;

export function indexGuides(guides: readonly Guide[]): readonly FindableGuide[] {
  return guides.map(guide => {
    const codes = guide.codes.map(code => code.replace(/^(icd|cpt):/u, '')).join(' ');
    const title = `${guide.title} ${codes}`.toLowerCase();
    let words: string | undefined;
    return {
      guide,
      title,
      words: () => {
        words ??= `${title} ${guide.summary} ${textsOf(guide)}`.toLowerCase();
        return words;
      },
    };
  });
}

function textsOf({ sections }: Guide): string {
  return sections
    .flatMap(({ blocks }) => blocks.flatMap(block => ('text' in block ? [plainText(block.text)] : [])))
    .join(' ');
}

/** Guides that hold every word of a question, written ones before playbooks. */
export interface GuidesFound {
  /** All the words stand in the title or are codes of the guide. */
  readonly byTitle: readonly Guide[];
  /** The words stand somewhere in it. */
  readonly byText: () => readonly Guide[];
}

const NONE: GuidesFound = { byTitle: [], byText: () => [] };

export function findGuides(index: readonly FindableGuide[], typed: string): GuidesFound {
  const words = typed
    .toLowerCase()
    .split(/[\s"]+/u)
    .filter(word => word !== '' && !word.startsWith('-'));
  if (words.join('').length < LEAST_LETTERS) return NONE;
  const holds = (text: string) => words.every(word => text.includes(word));
  return {
    byTitle: index.filter(each => holds(each.title)).map(({ guide }) => guide),
    byText: () => index.filter(each => !holds(each.title) && holds(each.words())).map(({ guide }) => guide),
  };
}
