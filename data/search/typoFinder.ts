import { bitCount, WordComparison } from './editDistance.ts';
import type { Segment } from './segment.ts';
import { lettersOf } from './segmentFormat.ts';
import { isConnecting } from './wordForms.ts';
import { GRADE, type Grade, NO_MATCHES, type WordMatches } from './wordGrade.ts';

const HAS_DIGIT = /\d/;
const SHORTEST_EDITED_BEGINNING = 5;
const LONG_BEGINNING = 10;

/** Finds the words of one segment that a typed word may have been meant for. */
export class TypoFinder {
  readonly #segment: Segment;
  readonly #lengths: Uint8Array;

  constructor(segment: Segment) {
    this.#segment = segment;
    const { words } = segment;
    this.#lengths = new Uint8Array(words.length);
    for (let number = 0; number < words.length; number += 1) {
      this.#lengths[number] = Math.min(255, words[number]?.length ?? 0);
    }
  }

  /** Words within one edit (from four letters) or two (from eight). @param isLast the person may still be typing it. */
  around(word: string, isLast: boolean): WordMatches {
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
