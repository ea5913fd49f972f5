import type { Lexicon, WordPair } from '../segment/lexicon.ts';
import { rulesOut } from '../words/negatingWords.ts';
import { GRADE, type Grade, NO_MATCHES } from '../words/wordGrade.ts';

/** One word of a question, as a scan wants it. */
export interface ScanWord {
  readonly text: string;
  /** A code without it does not match; connecting words ("of") are welcome but not required. */
  readonly isRequired: boolean;
  /** The person may still be typing it. */
  readonly isLast: boolean;
}

/** A word of the question, as a bit, that stands in some texts as two. */
interface AskedPair extends WordPair {
  readonly bit: number;
}

const NO_OPPOSITE = { word: -1, bit: 0 };

/** The words of a question matched with the words of one segment. */
export interface PreparedScan {
  readonly wordCount: number;
  readonly required: number;
  /** For each word of the question, the words of the segment that can stand for it. */
  readonly matched: readonly ReadonlyMap<number, Grade>[];
  readonly pairs: readonly AskedPair[];
  /** The number of the word "without" where "with" is asked for, and the bit of that; -1 and 0 elsewhere. */
  readonly opposite: { readonly word: number; readonly bit: number };
  /** The question says "without", "no", "other than" itself. */
  readonly rulesOut: boolean;
  /** Codes named among the words ("j9207 ixabepilone"). */
  readonly named: ReadonlyMap<number, number>;
}

/**
 * Matches the words of a question with those of one segment.
 *
 * @param mayBeTypo whether words near to this one are looked for too
 * @param findNamed codes a word of the question may name by itself
 */
export function prepareScan(
  lexicon: Lexicon,
  words: readonly ScanWord[],
  mayBeTypo: (word: string) => boolean,
  findNamed: (word: string) => readonly number[],
): PreparedScan {
  const matched = words.map(() => new Map<number, Grade>());
  const pairs: AskedPair[] = [];
  const named = new Map<number, number>();
  const note = (place: number, number: number, grade: Grade): void => {
    const known = matched[place]?.get(number);
    if (known === undefined || known > grade) matched[place]?.set(number, grade);
  };
  words.forEach(({ text, isLast }, place) => {
    const near = lexicon.matches(text, isLast);
    near.words.forEach((number, at) => {
      note(place, number, near.grades[at] ?? GRADE.exact);
    });
    const typos = mayBeTypo(text) ? lexicon.typos(text, isLast) : NO_MATCHES;
    typos.words.forEach((number, at) => {
      note(place, number, typos.grades[at] ?? GRADE.oneEdit);
    });
    for (const pair of lexicon.pairs(text)) pairs.push({ bit: 1 << place, ...pair });
    for (const doc of findNamed(text)) named.set(doc, (named.get(doc) ?? 0) | (1 << place));
    const next = words[place + 1];
    const joined = next === undefined ? -1 : lexicon.find(text + next.text);
    if (joined !== -1) {
      note(place, joined, GRADE.form);
      note(place + 1, joined, GRADE.form);
    }
  });
  let required = 0;
  words.forEach((word, place) => {
    if (word.isRequired) required |= 1 << place;
  });
  const asked = words.findIndex(({ text }) => text === 'with');
  const opposite = asked === -1 ? NO_OPPOSITE : { word: lexicon.find('without'), bit: 1 << asked };
  return {
    wordCount: words.length,
    required,
    matched,
    pairs,
    named,
    opposite,
    rulesOut: rulesOut(words.map(({ text }) => text)),
  };
}

/** The words a code must hold: all of them where none is required more than another. */
export function neededOf({ required, wordCount }: PreparedScan): number {
  return required === 0 ? (1 << wordCount) - 1 : required;
}
