import type { Lexicon } from '../segment/lexicon.ts';
import { WordComparison } from '../words/editDistance.ts';
import type { Grade } from '../words/wordGrade.ts';
import type { ScanWord } from './preparedScan.ts';

/** A typed word that was taken for another one. */
export interface Correction {
  readonly typed: string;
  /** The word of the text or name that it was taken for. */
  readonly meant: string;
  /** Letters too many, missing, wrong or swapped with their neighbour: 1 or 2. */
  readonly edits: number;
}

/** What a word of the question can be in one segment, by number of word. */
interface Nearness {
  /** Words that it is, in any form. */
  readonly rightly: ReadonlySet<number>;
  /** Words that it is with typos. */
  readonly typos: ReadonlyMap<number, Grade>;
}

/** Tells the typos of hits. Made for one answer: it remembers what each word of the question can be. */
export class CorrectionReader {
  readonly #known = new Map<Lexicon, Map<ScanWord, Nearness>>();

  /**
   * The words of a reading that a text holds only with typos, with the nearest word it holds instead.
   *
   * @param words of the segment that the lexicon is of
   * @param docWords numbers of the words of the text
   */
  read(
    asked: readonly ScanWord[],
    lexicon: Lexicon,
    words: readonly string[],
    docWords: ArrayLike<number>,
  ): Correction[] {
    const corrections: Correction[] = [];
    for (const word of asked) {
      const { rightly, typos } = this.#nearnessOf(word, lexicon);
      let nearest = -1;
      let nearestGrade = Number.POSITIVE_INFINITY;
      for (let at = 0; at < docWords.length && nearestGrade > 0; at += 1) {
        const number = docWords[at] ?? -1;
        const grade = rightly.has(number) ? 0 : (typos.get(number) ?? Number.POSITIVE_INFINITY);
        if (grade >= nearestGrade) continue;
        nearest = number;
        nearestGrade = grade;
      }
      const meant = nearestGrade === 0 ? undefined : words[nearest];
      if (meant !== undefined) corrections.push({ typed: word.text, meant, edits: editsBetween(word, meant) });
    }
    return corrections;
  }

  #nearnessOf(word: ScanWord, lexicon: Lexicon): Nearness {
    const own = this.#known.get(lexicon) ?? new Map<ScanWord, Nearness>();
    this.#known.set(lexicon, own);
    const known = own.get(word);
    if (known !== undefined) return known;
    const { words, grades } = lexicon.typos(word.text, word.isLast);
    const typos = new Map<number, Grade>();
    words.forEach((number, at) => {
      const grade = grades[at];
      if (grade !== undefined) typos.set(number, grade);
    });
    const nearness = { rightly: new Set(lexicon.matches(word.text, word.isLast).words), typos };
    own.set(word, nearness);
    return nearness;
  }
}

/** A word still being typed may have its typos in what is typed so far. */
function editsBetween({ text, isLast }: ScanWord, meant: string): number {
  const comparison = new WordComparison(text);
  comparison.compare(meant);
  return isLast ? Math.min(comparison.whole, comparison.beginning) : comparison.whole;
}
