import type { ScanWord } from './segmentScan.ts';
import type { Meaning, Synonym, SynonymMatch, SynonymTable } from './synonymTable.ts';
import { isConnecting } from './wordForms.ts';

/** One way to understand a question: as typed, or with a term replaced by what it means. */
export interface Reading {
  readonly words: readonly ScanWord[];
  /** `own`: as typed. `spelled-out`: abbreviations written out, which is the same words. `meaning`: other words. */
  readonly kind: 'own' | 'spelled-out' | 'meaning';
  /** Added to the cost: for the second meaning of a term, for a term only begun. */
  readonly penalty: number;
  /** The codes a term stands for; the other words must still be found in them. */
  readonly codes?: readonly string[];
  /** Why a hit of this reading is there, in words for a person. */
  readonly reason?: string;
}

interface Draft {
  readonly words: readonly string[];
  readonly isTyped: readonly boolean[];
  readonly used: readonly { readonly synonym: Synonym; readonly meaning: Meaning }[];
  readonly penalty: number;
  readonly codes?: readonly string[];
}

const MOST_READINGS = 12;
/** A later meaning of a term stands this much behind an earlier one. */
const NEXT_MEANING = 0.8;

/** All readings of a question, the own one first. @param nearTerms terms for words with typos, by place. */
export function readingsOf(
  words: readonly string[],
  table: SynonymTable,
  nearTerms: ReadonlyMap<number, readonly SynonymMatch[]> = new Map(),
): Reading[] {
  const drafts: Draft[] = [];
  const extend = (from: number, draft: Draft): void => {
    if (drafts.length >= MOST_READINGS) return;
    const word = words[from];
    if (word === undefined) {
      drafts.push(draft);
      return;
    }
    extend(from + 1, { ...draft, words: [...draft.words, word], isTyped: [...draft.isTyped, true] });
    for (const match of [...table.findAt(words, from), ...(nearTerms.get(from) ?? [])]) {
      match.synonym.meanings.forEach((meaning, place) => {
        const next = replaced(draft, match, meaning, place);
        if (next !== undefined) extend(from + match.wordCount, next);
      });
    }
  };
  extend(0, { words: [], isTyped: [], used: [], penalty: 0 });
  return drafts.map(asReading);
}

function replaced(draft: Draft, match: SynonymMatch, meaning: Meaning, place: number): Draft | undefined {
  if (draft.codes !== undefined && meaning.codes.length > 0) return undefined;
  const codes = meaning.codes.length > 0 ? meaning.codes : draft.codes;
  return {
    words: [...draft.words, ...meaning.words],
    isTyped: [...draft.isTyped, ...meaning.words.map(() => false)],
    used: [...draft.used, { synonym: match.synonym, meaning }],
    penalty: draft.penalty + match.penalty + NEXT_MEANING * place,
    ...(codes === undefined ? {} : { codes }),
  };
}

function asReading(draft: Draft): Reading {
  const isSpelling = draft.used.every(({ synonym }) => synonym.kind === 'abbreviation');
  const reason = draft.used.map(({ synonym, meaning }) => reasonFor(synonym, meaning)).join('; ');
  return {
    words: scanWords(draft.words, draft.isTyped),
    kind: draft.used.length === 0 ? 'own' : isSpelling ? 'spelled-out' : 'meaning',
    penalty: draft.penalty,
    ...(draft.codes === undefined ? {} : { codes: draft.codes }),
    ...(reason === '' ? {} : { reason }),
  };
}

/** Why a hit is there: "brand name of aflibercept", "copd: chronic obstructive pulmonary disease". */
function reasonFor({ kind, term }: Synonym, { text }: Meaning): string {
  if (text === '') return kind === 'brand' ? `brand name: ${term}` : `usual code for ${term}`;
  switch (kind) {
    case 'abbreviation':
      return `${term}: ${text}`;
    case 'brand':
      return `${term}: brand name of ${text}`;
    case 'lay':
    case 'also':
      return `${term}: also called ${text}`;
  }
}

/** @param isTyped false for words a term was replaced by: they are whole, nobody is still typing them. */
function scanWords(words: readonly string[], isTyped: readonly boolean[]): ScanWord[] {
  const hasContent = words.some(word => !isConnecting(word));
  return words.map((text, place) => {
    const isLast = place === words.length - 1 && isTyped[place] === true;
    // A last single letter may be "a" of "hepatitis a" or the first letter of a word to come.
    const isStub = isLast && place > 0 && /^[a-z]$/.test(text);
    return { text, isRequired: !hasContent || !(isConnecting(text) || isStub), isLast };
  });
}
