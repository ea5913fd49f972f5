import { orderedKeyOf } from '../synonyms/packSynonyms.ts';
import type { Meaning, Synonym, SynonymMatch, SynonymTable } from '../synonyms/synonymTable.ts';
import { isConnecting } from '../words/wordForms.ts';
import { wordsOf } from '../words/words.ts';
import type { Correction } from './corrections.ts';
import { dosesIn } from './doses.ts';
import type { ScanWord } from './preparedScan.ts';

/** One way to understand a question: as typed, or with a term replaced by what it means. */
export interface Reading {
  readonly words: readonly ScanWord[];
  /**
   * `own`: as typed. `spelled-out`: abbreviations written out, which is the same words. `known-name`: all that was
   * typed is a name, as people know it, of what is looked for. `reordered-name`: such a name in another order.
   * `meaning`: a part was replaced by other words.
   */
  readonly kind: 'own' | 'spelled-out' | 'known-name' | 'reordered-name' | 'meaning';
  /** Added to the cost: for the second meaning of a term, for a term only begun. */
  readonly penalty: number;
  /** The codes a term stands for; the other words must still be found in them. */
  readonly codes?: readonly string[];
  /** So many words were typed, all in all. */
  readonly typedCount: number;
  /** A term of it was only begun: "left" may become "left side". */
  readonly isBegun: boolean;
  /** Why a hit of this reading is there, in words for a person. */
  readonly reason?: string;
  /** Terms that were typed with typos. */
  readonly corrections: readonly Correction[];
}

interface Draft {
  readonly words: readonly string[];
  readonly isTyped: readonly boolean[];
  readonly used: readonly { readonly synonym: Synonym; readonly meaning: Meaning }[];
  readonly typedCount: number;
  readonly penalty: number;
  readonly codes?: readonly string[];
  readonly named: 'in-order' | 'reordered' | undefined;
  readonly isBegun: boolean;
  readonly corrections: readonly Correction[];
}

const MOST_READINGS = 14;
/** A later meaning of a term stands this much behind an earlier one. */
const NEXT_MEANING = 0.8;
/** A name said in another order stands behind a text that says as much in its words. */
const REORDERED = 0.8;
/** "Skin rash" is "rash on the skin"; from so many words another order may say another thing: "aid, ear, hearing". */
const ORDERED_WORDS = 3;

/** A term at its place in the question, with one of its meanings. */
interface Replacement {
  readonly from: number;
  readonly match: SynonymMatch;
  readonly meaning: Meaning;
  readonly penalty: number;
}

/**
 * All readings of a question, the own one first, then those with one term replaced, longer terms first, then with two.
 *
 * @param nearTerms terms for words with typos, by place
 */
export function readingsOf(
  words: readonly string[],
  table: SynonymTable,
  nearTerms: ReadonlyMap<number, readonly SynonymMatch[]> = new Map(),
): Reading[] {
  const replacements = replacementsIn(words, table, nearTerms);
  const readings: Reading[] = [];
  const seen = new Set<string>();
  const add = (draft: Draft): void => {
    const same = `${draft.words.join(' ')}@${draft.codes?.join(' ') ?? ''}`;
    if (readings.length >= MOST_READINGS || seen.has(same)) return;
    seen.add(same);
    readings.push(asReading(draft));
  };
  add(draftOf(words, []));
  for (const one of replacements) add(draftOf(words, [one]));
  for (const [place, one] of replacements.entries()) {
    for (const two of replacements.slice(place + 1)) {
      if (readings.length >= MOST_READINGS) return readings;
      if (areApart(one, two)) add(draftOf(words, [one, two].toSorted(byPlace)));
    }
  }
  return readings;
}

function replacementsIn(
  words: readonly string[],
  table: SynonymTable,
  nearTerms: ReadonlyMap<number, readonly SynonymMatch[]>,
): Replacement[] {
  const isDose = dosesIn(words);
  const found = words.flatMap((_, from) =>
    [...table.findAt(words, from), ...(nearTerms.get(from) ?? [])]
      // "4 mg" is an amount and no myasthenia gravis.
      .filter(({ wordCount }) => wordCount > 1 || isDose[from] !== true)
      .map(match => ({ from, match })),
  );
  // "Heart" means less within "heart attack" than by itself.
  const outer = found.filter(({ from, match }) => !found.some(other => covers(other, from, match.wordCount)));
  return outer
    .flatMap(({ from, match }) =>
      match.synonym.meanings.map((meaning, place) => ({
        from,
        match,
        meaning,
        penalty: match.penalty + NEXT_MEANING * place,
      })),
    )
    .sort((one, two) => two.match.wordCount - one.match.wordCount || one.penalty - two.penalty);
}

function covers(other: { from: number; match: SynonymMatch }, from: number, wordCount: number): boolean {
  const isLonger = other.match.wordCount > wordCount && other.match.penalty === 0;
  return isLonger && other.from <= from && other.from + other.match.wordCount >= from + wordCount;
}

function areApart(one: Replacement, two: Replacement): boolean {
  if (one.meaning.codes.length > 0 && two.meaning.codes.length > 0) return false;
  return one.from + one.match.wordCount <= two.from || two.from + two.match.wordCount <= one.from;
}

function byPlace(one: Replacement, two: Replacement): number {
  return one.from - two.from;
}

/** Whether all that was typed is one name. Words that merely stand for each other ("kidney", "renal") name nothing by themselves. */
function namedBy(typed: readonly string[], [one, ...others]: readonly Replacement[]): Draft['named'] {
  if (one === undefined || others.length > 0 || one.match.synonym.kind === 'also') return undefined;
  if (one.match.wordCount !== typed.length || one.match.penalty !== 0) return undefined;
  return one.match.kept === undefined && isReordered(typed, one.match.synonym) ? 'reordered' : 'in-order';
}

function isReordered(typed: readonly string[], { term }: Synonym): boolean {
  const said = orderedKeyOf(typed);
  if (said.split(' ').length < ORDERED_WORDS) return false;
  // "Electric wheel chair" is "electric wheelchair".
  return said.replaceAll(' ', '') !== orderedKeyOf(wordsOf(term)).replaceAll(' ', '');
}

/** @param replacements in the order of the question, apart from each other */
function draftOf(typed: readonly string[], replacements: readonly Replacement[]): Draft {
  const words: string[] = [];
  const isTyped: boolean[] = [];
  let at = 0;
  for (const { from, match, meaning } of replacements) {
    const meant = [...meaning.words, ...(match.kept ?? [])];
    words.push(...typed.slice(at, from), ...meant);
    isTyped.push(...typed.slice(at, from).map(() => true), ...meant.map(() => false));
    at = from + match.wordCount;
  }
  words.push(...typed.slice(at));
  isTyped.push(...typed.slice(at).map(() => true));
  const named = namedBy(typed, replacements);
  const codes = replacements.find(({ meaning }) => meaning.codes.length > 0)?.meaning.codes;
  return {
    words,
    isTyped,
    used: replacements.map(({ match, meaning }) => ({ synonym: match.synonym, meaning })),
    penalty: replacements.reduce((sum, { penalty }) => sum + penalty, named === 'reordered' ? REORDERED : 0),
    named,
    typedCount: typed.length,
    isBegun: replacements.some(({ match }) => match.penalty > 0 && match.edits === undefined),
    corrections: replacements.flatMap(({ from, match: { synonym, edits, wordCount } }) =>
      edits === undefined ? [] : [{ typed: typed.slice(from, from + wordCount).join(' '), meant: synonym.term, edits }],
    ),
    ...(codes === undefined ? {} : { codes }),
  };
}

const KIND_OF_NAME = { 'in-order': 'known-name', reordered: 'reordered-name', none: 'meaning' } as const;

function asReading(draft: Draft): Reading {
  // "Anemia" is no "anemia of ckd": what was only begun is no other spelling of the words.
  const isSpelling = !draft.isBegun && draft.used.every(({ synonym }) => synonym.kind === 'abbreviation');
  const reason = draft.used
    .filter(({ synonym, meaning }) => !holdsTerm(meaning, synonym))
    .map(({ synonym, meaning }) => reasonFor(synonym, meaning))
    .join('; ');
  return {
    words: scanWords(draft.words, draft.isTyped),
    kind: draft.used.length === 0 ? 'own' : isSpelling ? 'spelled-out' : KIND_OF_NAME[draft.named ?? 'none'],
    penalty: draft.penalty,
    typedCount: draft.typedCount,
    isBegun: draft.isBegun,
    corrections: draft.corrections,
    ...(draft.codes === undefined ? {} : { codes: draft.codes }),
    ...(reason === '' ? {} : { reason }),
  };
}

/** "Diabetes mellitus" holds what was typed, "diabetes": the marks show it, and there is nothing to explain. */
function holdsTerm({ words }: Meaning, { term }: Synonym): boolean {
  return wordsOf(term).every(word => words.includes(word));
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
    case 'misspelling':
      return `${term}: spelled ${text}`;
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
