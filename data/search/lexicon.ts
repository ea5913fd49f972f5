import { bitCount, WordComparison } from './editDistance.ts';
import { docsWithPair, mayBeNeighbours } from './neighbours.ts';
import type { Segment } from './segment.ts';
import { lettersOf } from './segmentFormat.ts';
import { isConnecting, otherSpellings, singularOf, stemOf } from './wordForms.ts';

/** How near a word of a text is to a word typed; smaller is nearer. */
export const GRADE = {
  exact: 0,
  /** Plural, other spelling, other unit name, written together or apart. */
  form: 1,
  /** Another word of the same family: diabetic, diabetes. */
  family: 2,
  /** The typed word is its beginning. */
  beginning: 3,
  oneEdit: 4,
  twoEdits: 5,
} as const;
export type Grade = (typeof GRADE)[keyof typeof GRADE];
export const GRADE_COUNT = 6;

/** Words of a segment, by number, each with its grade for one typed word. */
export interface WordMatches {
  readonly words: readonly number[];
  readonly grades: readonly Grade[];
}

/** A typed word that stands in texts as two: `bedside` for "bed side". */
export interface WordPair {
  readonly pair: readonly [first: number, second: number];
  /** The codes that hold the two words side by side, ascending. */
  readonly docs: Uint32Array;
}

export const NO_MATCHES: WordMatches = { words: [], grades: [] };

const KEPT_ANSWERS = 512;
const AFTER_ALL = '\uffff';
const HAS_DIGIT = /\d/;
const SHORTEST_FAMILY = 4;
/** Fewer letters than this are not completed: a single letter begins a tenth of all words. */
const SHORTEST_BEGINNING = 2;
const SHORTEST_MIDDLE_BEGINNING = 3;
const SHORTEST_EDITED_BEGINNING = 5;
const LONG_BEGINNING = 10;

/** Finds the words of one segment that a typed word can mean. Answers are kept: while typing, all words but the last repeat. */
export class Lexicon {
  readonly #segment: Segment;
  readonly #known = new Map<string, WordMatches>();
  readonly #knownPairs = new Map<string, readonly WordPair[]>();
  readonly #lengths: Uint8Array;
  readonly #stems: (string | undefined)[] = [];
  readonly #singulars: (string | undefined)[] = [];

  constructor(segment: Segment) {
    this.#segment = segment;
    this.#lengths = Uint8Array.from(segment.words, word => Math.min(255, word.length));
  }

  /** The number of a word, -1 where no text holds it. */
  find(word: string): number {
    const at = this.#firstFrom(word);
    return this.#segment.words[at] === word ? at : -1;
  }

  /** In how many codes the word stands. */
  frequency(word: number): number {
    return (this.#segment.postingOffsets[word + 1] ?? 0) - (this.#segment.postingOffsets[word] ?? 0);
  }

  /** @param isLast the person may still be typing it, so any word it begins will do. */
  matches(word: string, isLast: boolean): WordMatches {
    return this.#keep(`${isLast ? '>' : '='}${word}`, () => this.#look(word, isLast));
  }

  /** Words within one edit (from four letters) or two (from eight); `isLast` as for `matches`. */
  typos(word: string, isLast: boolean): WordMatches {
    return this.#keep(`${isLast ? '~>' : '~='}${word}`, () => this.#lookAround(word, isLast));
  }

  /** Where two neighbouring words of texts make up the typed one. */
  pairs(word: string): readonly WordPair[] {
    const known = this.#knownPairs.get(word);
    if (known !== undefined) return known;
    if (this.#knownPairs.size >= KEPT_ANSWERS) this.#knownPairs.clear();
    const pairs = this.#lookForPairs(word);
    this.#knownPairs.set(word, pairs);
    return pairs;
  }

  #lookForPairs(word: string): readonly WordPair[] {
    const pairs: WordPair[] = [];
    if (word.length < 4 || HAS_DIGIT.test(word)) return pairs;
    for (let cut = 1; cut <= word.length - 2; cut += 1) {
      const first = this.find(word.slice(0, cut));
      const second = first === -1 ? -1 : this.find(word.slice(cut));
      if (second === -1 || !mayBeNeighbours(this.#segment, first, second)) continue;
      const docs = docsWithPair(this.#segment, first, second);
      if (docs.length > 0) pairs.push({ pair: [first, second], docs });
    }
    return pairs;
  }

  #look(word: string, isLast: boolean): WordMatches {
    const best = new Map<number, Grade>();
    const note = (number: number, grade: Grade): void => {
      if (number === -1) return;
      const known = best.get(number);
      if (known === undefined || known > grade) best.set(number, grade);
    };
    note(this.find(word), GRADE.exact);
    for (const other of otherSpellings(word)) note(this.find(other), GRADE.form);
    const isPlain = !HAS_DIGIT.test(word);
    if (isPlain && word.length >= SHORTEST_FAMILY) this.#eachOfFamily(word, note);
    const shortest = isLast ? SHORTEST_BEGINNING : SHORTEST_MIDDLE_BEGINNING;
    const isCompleted = isLast ? isPlain || best.size === 0 : best.size === 0;
    if (isCompleted && word.length >= shortest) {
      const end = this.#firstFrom(word + AFTER_ALL);
      for (let number = this.#firstFrom(word); number < end; number += 1) note(number, GRADE.beginning);
    }
    return { words: [...best.keys()], grades: [...best.values()] };
  }

  #eachOfFamily(word: string, note: (number: number, grade: Grade) => void): void {
    const { words } = this.#segment;
    const singular = singularOf(word);
    const stem = stemOf(word);
    const root = stem.length <= singular.length ? stem : singular;
    const end = this.#firstFrom(root + AFTER_ALL);
    for (let number = this.#firstFrom(root); number < end; number += 1) {
      const other = words[number] ?? '';
      if (this.#singular(number, other) === singular) note(number, GRADE.form);
      else if (this.#stem(number, other) === stem) note(number, GRADE.family);
    }
  }

  #lookAround(word: string, isLast: boolean): WordMatches {
    const edits = editsAllowed(word);
    if (edits === 0) return NO_MATCHES;
    const { words, wordLetters } = this.#segment;
    const letters = lettersOf(word);
    const comparison = new WordComparison(word);
    const shortest = word.length - edits;
    const longest = isLast ? Number.POSITIVE_INFINITY : word.length + edits;
    const found: number[] = [];
    const grades: Grade[] = [];
    for (let number = 0; number < wordLetters.length; number += 1) {
      const length = this.#lengths[number] ?? 0;
      if (length < shortest || length > longest) continue;
      const other = wordLetters[number] ?? 0;
      const missing = letters & ~other;
      if (missing !== 0 && bitCount(missing) > edits) continue;
      // A word that may go on can hold any other letters.
      if (!isLast && bitCount(other & ~letters) > edits) continue;
      comparison.compare(words[number] ?? '');
      const distance = isLast ? Math.min(comparison.whole, beginningDistance(word, comparison)) : comparison.whole;
      if (distance === 0 || distance > edits || HAS_DIGIT.test(words[number] ?? '')) continue;
      // "Hand" is never "and" mistyped.
      if (isConnecting(words[number] ?? '')) continue;
      found.push(number);
      grades.push(distance === 1 ? GRADE.oneEdit : GRADE.twoEdits);
    }
    return { words: found, grades };
  }

  #stem(number: number, word: string): string {
    this.#stems[number] ??= stemOf(word);
    return this.#stems[number] ?? word;
  }

  #singular(number: number, word: string): string {
    this.#singulars[number] ??= singularOf(word);
    return this.#singulars[number] ?? word;
  }

  #keep(key: string, look: () => WordMatches): WordMatches {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= KEPT_ANSWERS) this.#known.clear();
    const answer = look();
    this.#known.set(key, answer);
    return answer;
  }

  /** The first word not before `word`. */
  #firstFrom(word: string): number {
    const { words } = this.#segment;
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Edits forgiven in a typed word. Short words and words with digits must be right: `10` is never `100`. */
export function editsAllowed(word: string): number {
  if (HAS_DIGIT.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * While a word is being typed, edits at its beginning are forgiven too, and count one more than in a whole word: too
 * many words begin with nearly the same letters. Only long beginnings may hold two edits.
 */
function beginningDistance(word: string, { beginning }: WordComparison): number {
  if (word.length >= LONG_BEGINNING) return Math.max(beginning, 2);
  return word.length >= SHORTEST_EDITED_BEGINNING ? beginning + 1 : Number.POSITIVE_INFINITY;
}
