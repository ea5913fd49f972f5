import { WordComparison } from './editDistance.ts';
import type { Grade, Lexicon } from './lexicon.ts';
import type { ScanWord } from './preparedScan.ts';

/** A typed word that was taken for another one. */
export interface Correction {
  readonly typed: string;
  /** The word of the text or name that it was taken for. */
  readonly meant: string;
  /** Letters too many, missing, wrong or swapped with their neighbour: 1 or 2. */
  readonly edits: number;
}

/** Tells the typos of hits. Made for one answer: it remembers what each word of the question can be. */
export class CorrectionReader {
  readonly #near = new Map<Lexicon, Map<string, ReadonlyMap<number, Grade>>>();

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
    return asked.flatMap(word => {
      const rightly = this.#matchesOf(word, lexicon, 'matches');
      let nearest = -1;
      let nearestGrade = Number.POSITIVE_INFINITY;
      for (let at = 0; at < docWords.length; at += 1) {
        const number = docWords[at] ?? -1;
        if (rightly.has(number)) return [];
        const grade = this.#matchesOf(word, lexicon, 'typos').get(number) ?? Number.POSITIVE_INFINITY;
        if (grade >= nearestGrade) continue;
        nearest = number;
        nearestGrade = grade;
      }
      const meant = words[nearest];
      return meant === undefined ? [] : [{ typed: word.text, meant, edits: editsBetween(word, meant) }];
    });
  }

  #matchesOf({ text, isLast }: ScanWord, lexicon: Lexicon, kind: 'matches' | 'typos'): ReadonlyMap<number, Grade> {
    const own = this.#near.get(lexicon) ?? new Map<string, ReadonlyMap<number, Grade>>();
    this.#near.set(lexicon, own);
    const key = `${kind} ${isLast} ${text}`;
    const known = own.get(key);
    if (known !== undefined) return known;
    const { words, grades } = lexicon[kind](text, isLast);
    const found = new Map(words.flatMap((word, at) => (grades[at] === undefined ? [] : [[word, grades[at]] as const])));
    own.set(key, found);
    return found;
  }
}

/** A word still being typed may have its typos in what is typed so far. */
function editsBetween({ text, isLast }: ScanWord, meant: string): number {
  const comparison = new WordComparison(text);
  comparison.compare(meant);
  return isLast ? Math.min(comparison.whole, comparison.beginning) : comparison.whole;
}
