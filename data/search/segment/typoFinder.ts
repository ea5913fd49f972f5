import { bitCount, WordComparison } from '../words/editDistance.ts';
import { firstFrom } from '../words/sortedWords.ts';
import { isConnecting } from '../words/wordForms.ts';
import { GRADE, type Grade, NO_MATCHES, type WordMatches } from '../words/wordGrade.ts';
import type { Segment } from './segment.ts';
import { lettersOf } from './segmentFormat.ts';

const HAS_DIGIT = /\d/;
const SHORTEST_EDITED_BEGINNING = 5;
const LONG_BEGINNING = 10;

/** Longer words than this are taken to be so long. */
const LONGEST_WORD = 255;

/** Finds the words of one segment that a typed word may have been meant for. */
export class TypoFinder {
  readonly #segment: Segment;
  /** The numbers of the words, the shortest words first, and their letters in the same order. */
  readonly #byLength: Uint32Array;
  readonly #letters: Uint32Array;
  /** For each length the place of the first word that is so long or longer. */
  readonly #firstOfLength = new Uint32Array(LONGEST_WORD + 2);

  constructor(segment: Segment) {
    this.#segment = segment;
    const { words, wordLetters } = segment;
    const lengths = Uint8Array.from(words, ({ length }) => Math.min(LONGEST_WORD, length));
    const firsts = this.#firstOfLength;
    for (const length of lengths) firsts[length + 1] = (firsts[length + 1] ?? 0) + 1;
    for (let length = 1; length < firsts.length; length += 1) {
      firsts[length] = (firsts[length] ?? 0) + (firsts[length - 1] ?? 0);
    }
    const places = firsts.slice();
    this.#byLength = new Uint32Array(words.length);
    this.#letters = new Uint32Array(words.length);
    lengths.forEach((length, number) => {
      const place = places[length] ?? 0;
      places[length] = place + 1;
      this.#byLength[place] = number;
      this.#letters[place] = wordLetters[number] ?? 0;
    });
  }

  /** Words within one edit (from four letters) or two (from eight). @param isLast the person may still be typing it. */
  around(word: string, isLast: boolean): WordMatches {
    const edits = editsAllowed(word);
    if (edits === 0) return NO_MATCHES;
    const { words } = this.#segment;
    const letters = lettersOf(word);
    const comparison = new WordComparison(word);
    // One edit leaves none for a beginning but that it counts as one: what begins with just these letters is looked up.
    const isBegunRightly = isLast && edits === 1;
    const longest = word.length + edits;
    const end = isLast && !isBegunRightly ? words.length : this.#placeOfLength(longest + 1);
    const found: { readonly number: number; readonly grade: Grade }[] = [];
    if (isBegunRightly && word.length >= SHORTEST_EDITED_BEGINNING) {
      for (let number = firstFrom(words, word); words[number]?.startsWith(word); number += 1) {
        const text = words[number] ?? '';
        if (text.length > longest && !HAS_DIGIT.test(text)) found.push({ number, grade: GRADE.oneEdit });
      }
    }
    for (let at = this.#placeOfLength(word.length - edits); at < end; at += 1) {
      const other = this.#letters[at] ?? 0;
      const missing = letters & ~other;
      if (missing !== 0 && bitCount(missing) > edits) continue;
      // A word that may go on can hold any other letters.
      if (!isLast && bitCount(other & ~letters) > edits) continue;
      const number = this.#byLength[at] ?? 0;
      const text = words[number] ?? '';
      comparison.compare(text);
      const distance = isLast ? Math.min(comparison.whole, beginningDistance(word, comparison)) : comparison.whole;
      if (distance === 0 || distance > edits || HAS_DIGIT.test(text)) continue;
      // "Hand" is never "and" mistyped.
      if (isConnecting(text)) continue;
      found.push({ number, grade: distance === 1 ? GRADE.oneEdit : GRADE.twoEdits });
    }
    found.sort((one, two) => one.number - two.number);
    return { words: found.map(({ number }) => number), grades: found.map(({ grade }) => grade) };
  }

  #placeOfLength(length: number): number {
    return this.#firstOfLength[Math.min(length, LONGEST_WORD + 1)] ?? 0;
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
