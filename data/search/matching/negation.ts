import type { Segment } from '../segment/segment.ts';
import { NEGATING_WORDS } from '../words/negatingWords.ts';
import { firstFrom } from '../words/sortedWords.ts';

/** Where a text of a segment rules a word out: "other than wood", "without aura", "not intractable". */
export class Negation {
  readonly #segment: Segment;
  readonly #negators: ReadonlySet<number>;
  readonly #without: number;
  readonly #or: number;
  readonly #other: number;
  readonly #than: number;
  readonly #not: number;
  readonly #specified: number;
  readonly #as: number;

  constructor(segment: Segment) {
    // A word the segment does not have is equal to none, nor to what is before the beginning of a text.
    const numberOf = (word: string): number => {
      const at = firstFrom(segment.words, word);
      return segment.words[at] === word ? at : Number.NaN;
    };
    this.#segment = segment;
    this.#without = numberOf('without');
    this.#or = numberOf('or');
    this.#other = numberOf('other');
    this.#than = numberOf('than');
    this.#not = numberOf('not');
    this.#specified = numberOf('specified');
    this.#as = numberOf('as');
    this.#negators = new Set(NEGATING_WORDS.map(numberOf));
  }

  /**
   * Whether the text rules out the word at `at`; "with or without" does not.
   *
   * @param start the place of the first word of the text
   */
  isAt(at: number, start: number): boolean {
    const before = this.#wordAt(at - 1, start);
    if (before === -1) return false;
    const first = this.#wordAt(at - 2, start);
    if (before === this.#than) return first === this.#other;
    if (before === this.#without && first === this.#or) return false;
    return this.#negators.has(before);
  }

  /**
   * Whether the text leaves the word at `at` open: "not specified as recurrent". Who asks for it wants the text that says it,
   * whatever else the question rules out.
   */
  isLeftOpenAt(at: number, start: number): boolean {
    if (this.#wordAt(at - 1, start) !== this.#as) return false;
    return this.#wordAt(at - 2, start) === this.#specified && this.#wordAt(at - 3, start) === this.#not;
  }

  #wordAt(at: number, start: number): number {
    const { docWords, docWordForm } = this.#segment;
    return at < start ? -1 : (docWords[at] ?? 0) & docWordForm.wordBits;
  }
}
