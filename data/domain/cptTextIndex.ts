import { CPT_TEXT_LENGTHS, type CptTextRow } from './cptText.ts';

/** A code with its shortest text, as a list shows it. */
export interface CptTextHit {
  readonly code: string;
  readonly text: string;
}

/** Prepared once per change of what is installed, so that a question only compares. */
export interface CptTextIndex {
  readonly entries: readonly { readonly words: string; readonly hit: CptTextHit }[];
  /** Every word of them, once. */
  readonly vocabulary: readonly string[];
}

export interface CptTextsFound {
  /** In the order of the codes. */
  readonly hits: readonly CptTextHit[];
  readonly total: number;
  /** Nothing has all the words as they were typed: these differ by a letter. */
  readonly isNear: boolean;
}

export const NO_CPT_TEXTS: CptTextsFound = { hits: [], total: 0, isNear: false };

const LEAST_LETTERS = 3;
/** Shorter words have too many neighbors; a number is a code, and a near code is another one. */
const SLIPPED = /^\p{L}{5,}$/u;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/** @param rows of all installed texts; several of one code are joined */
export function indexCptTexts(rows: readonly CptTextRow[]): CptTextIndex {
  const texts = new Map<string, string[]>();
  for (const row of rows) {
    const known = texts.get(row.key) ?? [];
    texts.set(row.key, [...known, ...CPT_TEXT_LENGTHS.flatMap(length => row[length] ?? [])]);
  }
  const entries = [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, all]) => ({
      words: ` ${[code, ...all].join(' ').toLowerCase().replace(NOT_A_WORD, ' ')}`,
      hit: { code, text: all.reduce((shortest, text) => (text.length < shortest.length ? text : shortest)) },
    }));
  return { entries, vocabulary: [...new Set(entries.flatMap(({ words }) => words.trim().split(' ')))] };
}

/**
 * The codes whose texts have a word that begins so for every word of `typed`; where there are none, those with a word
 * that begins nearly so: a letter wrong, missing, too many, or two that changed places.
 */
export function findCptTexts(index: CptTextIndex, typed: string, limit: number): CptTextsFound {
  const words = typed.toLowerCase().replace(NOT_A_WORD, ' ').trim().split(' ');
  if (words.join('').length < LEAST_LETTERS) return NO_CPT_TEXTS;
  const having = (meant: readonly (readonly string[])[]) =>
    index.entries.filter(({ words: text }) =>
      meant.every(spellings => spellings.some(each => text.includes(` ${each}`))),
    );
  const exact = having(words.map(word => [word]));
  const isNear = exact.length === 0;
  const found = isNear ? having(words.map(word => spellingsOf(word, index.vocabulary))) : exact;
  return { hits: found.slice(0, limit).map(({ hit }) => hit), total: found.length, isNear: isNear && found.length > 0 };
}

/** The word itself where a text has it, else the words it may have been meant for. */
function spellingsOf(word: string, vocabulary: readonly string[]): readonly string[] {
  if (!SLIPPED.test(word) || vocabulary.some(each => each.startsWith(word))) return [word];
  return vocabulary.filter(each => beginsNearly(each, word));
}

/** Whether `word` begins with `typed` but for one slip behind the first letter. */
function beginsNearly(word: string, typed: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  if (at === 0) return false;
  const [rest, next] = [typed.slice(at + 1), typed.slice(at + 2)];
  const isWrong = word.startsWith(rest, at + 1);
  const isTooMany = word.startsWith(rest, at);
  const isMissing = word.startsWith(typed.slice(at), at + 1);
  const isSwapped = typed[at] === word[at + 1] && typed[at + 1] === word[at] && word.startsWith(next, at + 2);
  return isWrong || isTooMany || isMissing || isSwapped;
}
