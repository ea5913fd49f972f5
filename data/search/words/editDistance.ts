/** Longest word the bit-parallel comparison takes: one bit a letter. */
const LONGEST_COMPARED = 31;

const UNITS_IN_TABLE = 128;

/** Compares one typed word with many others. */
export class WordComparison {
  /** Edits between the whole words, after `compare`. */
  whole = 0;
  /** Edits between the typed word and the nearest beginning of the other, after `compare`. */
  beginning = 0;
  readonly #length: number;
  readonly #lastBit: number;
  /** For each letter the bits of its places in the typed word. Letters outside ASCII share one place and count as different. */
  readonly #places = new Int32Array(UNITS_IN_TABLE);

  constructor(word: string) {
    this.#length = Math.min(word.length, LONGEST_COMPARED);
    this.#lastBit = 1 << (this.#length - 1);
    for (let at = 0; at < this.#length; at += 1) {
      const unit = word.charCodeAt(at);
      if (unit < UNITS_IN_TABLE) this.#places[unit] = (this.#places[unit] ?? 0) | (1 << at);
    }
  }

  /**
   * Insertions, deletions, substitutions and swaps of neighbours count one each (optimal string alignment), computed
   * for all letters of the typed word at once.
   *
   * Source: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003.
   */
  compare(other: string): void {
    let vertical = -1;
    let verticalNegative = 0;
    let zero = 0;
    let previous = 0;
    let whole = this.#length;
    let beginning = whole;
    for (let at = 0; at < other.length; at += 1) {
      const unit = other.charCodeAt(at);
      const here = unit < UNITS_IN_TABLE ? (this.#places[unit] ?? 0) : 0;
      const swapped = ((~zero & here) << 1) & previous;
      zero = (((here & vertical) + vertical) ^ vertical) | here | verticalNegative | swapped | 0;
      const horizontalPositive = verticalNegative | ~(zero | vertical);
      const horizontalNegative = zero & vertical;
      if (horizontalPositive & this.#lastBit) whole += 1;
      else if (horizontalNegative & this.#lastBit) whole -= 1;
      const shifted = (horizontalPositive << 1) | 1;
      vertical = (horizontalNegative << 1) | ~(zero | shifted);
      verticalNegative = zero & shifted;
      previous = here;
      if (whole < beginning) beginning = whole;
    }
    this.whole = whole;
    this.beginning = beginning;
  }
}

/** Number of bits that are set. */
export function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
