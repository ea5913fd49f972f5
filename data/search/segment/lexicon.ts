import { firstFrom } from '../words/sortedWords.ts';
import { otherSpellings, singularOf, stemOf } from '../words/wordForms.ts';
import { GRADE, type Grade, type WordMatches } from '../words/wordGrade.ts';
import { docsWithPair, mayBeNeighbours } from './neighbours.ts';
import type { Segment } from './segment.ts';
import { TypoFinder } from './typoFinder.ts';

/** A typed word that stands in texts as two: `bedside` for "bed side". */
export interface WordPair {
  readonly pair: readonly [first: number, second: number];
  /** The codes that hold the two words side by side, ascending. */
  readonly docs: Uint32Array;
}

const KEPT_ANSWERS = 512;
const AFTER_ALL = '\uffff';
const HAS_DIGIT = /\d/;
const SHORTEST_FAMILY = 4;
/** Fewer letters than this are not completed: a single letter begins a tenth of all words. */
const SHORTEST_BEGINNING = 2;
const SHORTEST_MIDDLE_BEGINNING = 3;

/** Finds the words of one segment that a typed word can mean. Answers are kept: while typing, all words but the last repeat. */
export class Lexicon {
  readonly #segment: Segment;
  readonly #known = new Map<string, WordMatches>();
  readonly #knownPairs = new Map<string, readonly WordPair[]>();
  #typos: TypoFinder | undefined;
  readonly #stems: (string | undefined)[] = [];
  readonly #singulars: (string | undefined)[] = [];

  constructor(segment: Segment) {
    this.#segment = segment;
  }

  /** The number of a word, -1 where no text holds it. */
  find(word: string): number {
    const { words } = this.#segment;
    const at = firstFrom(words, word);
    return words[at] === word ? at : -1;
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
    return this.#keep(`${isLast ? '~>' : '~='}${word}`, () => this.#typoFinder().around(word, isLast));
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

  /** Made at the first word that stands nowhere: a start does without it. */
  #typoFinder(): TypoFinder {
    this.#typos ??= new TypoFinder(this.#segment);
    return this.#typos;
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
      const end = firstFrom(this.#segment.words, word + AFTER_ALL);
      for (let number = firstFrom(this.#segment.words, word); number < end; number += 1) note(number, GRADE.beginning);
    }
    return { words: [...best.keys()], grades: [...best.values()] };
  }

  #eachOfFamily(word: string, note: (number: number, grade: Grade) => void): void {
    const { words } = this.#segment;
    const singular = singularOf(word);
    const stem = stemOf(word);
    const root = stem.length <= singular.length ? stem : singular;
    const end = firstFrom(words, root + AFTER_ALL);
    for (let number = firstFrom(words, root); number < end; number += 1) {
      const other = words[number] ?? '';
      if (this.#singular(number, other) === singular) note(number, GRADE.form);
      else if (this.#stem(number, other) === stem) note(number, GRADE.family);
    }
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
}
