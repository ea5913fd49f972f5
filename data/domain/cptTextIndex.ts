import { CPT_TEXT_LENGTHS, type CptTextRow } from './cptText.ts';

/** A code with its shortest text, as a list shows it. */
export interface CptTextHit {
  readonly code: string;
  readonly text: string;
}

/** Prepared once per change of what is installed, so that a question only compares. */
export type CptTextIndex = readonly { readonly words: string; readonly hit: CptTextHit }[];

export interface CptTextsFound {
  /** In the order of the codes. */
  readonly hits: readonly CptTextHit[];
  readonly total: number;
}

export const NO_CPT_TEXTS: CptTextsFound = { hits: [], total: 0 };

const LEAST_LETTERS = 3;
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;

/** @param rows of all installed texts; several of one code are joined */
export function indexCptTexts(rows: readonly CptTextRow[]): CptTextIndex {
  const texts = new Map<string, string[]>();
  for (const row of rows) {
    const known = texts.get(row.key) ?? [];
    texts.set(row.key, [...known, ...CPT_TEXT_LENGTHS.flatMap(length => row[length] ?? [])]);
  }
  return [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, all]) => ({
      words: ` ${[code, ...all].join(' ').toLowerCase().replace(NOT_A_WORD, ' ')}`,
      hit: { code, text: all.reduce((shortest, text) => (text.length < shortest.length ? text : shortest)) },
    }));
}

/** The codes whose texts have a word that begins so for every word of `typed`. */
export function findCptTexts(index: CptTextIndex, typed: string, limit: number): CptTextsFound {
  const words = typed.toLowerCase().replace(NOT_A_WORD, ' ').trim().split(' ');
  if (words.join('').length < LEAST_LETTERS) return NO_CPT_TEXTS;
  const found = index.filter(({ words: text }) => words.every(word => text.includes(` ${word}`)));
  return { hits: found.slice(0, limit).map(({ hit }) => hit), total: found.length };
}
