/** Longest word the bit-parallel comparison takes: one bit a letter. */
export const LONGEST_COMPARED = 31;

/** How many edits away another word is, and how many the nearest beginning of it. */
export interface EditDistance {
  readonly whole: number;
  readonly beginning: number;
}

/**
 * Prepares a comparison of one typed word with many: insertions, deletions, substitutions and swaps of neighbours
 * count one each (optimal string alignment), computed for all letters of the word at once.
 *
 * Source: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003.
 */
export function compareWith(word: string): (other: string) => EditDistance {
  const length = Math.min(word.length, LONGEST_COMPARED);
  const lastBit = 1 << (length - 1);
  const places = new Map<number, number>();
  for (let at = 0; at < length; at += 1) {
    const unit = word.charCodeAt(at);
    places.set(unit, (places.get(unit) ?? 0) | (1 << at));
  }
  return other => {
    let vertical = -1;
    let verticalNegative = 0;
    let zero = 0;
    let previousPlaces = 0;
    let whole = length;
    let beginning = length;
    for (let at = 0; at < other.length; at += 1) {
      const here = places.get(other.charCodeAt(at)) ?? 0;
      const swapped = (((~zero & here) << 1) & previousPlaces) | 0;
      zero = (((here & vertical) + vertical) ^ vertical) | here | verticalNegative | swapped | 0;
      const horizontalPositive = verticalNegative | ~(zero | vertical);
      const horizontalNegative = zero & vertical;
      if (horizontalPositive & lastBit) whole += 1;
      else if (horizontalNegative & lastBit) whole -= 1;
      const shifted = (horizontalPositive << 1) | 1;
      vertical = (horizontalNegative << 1) | ~(zero | shifted);
      verticalNegative = zero & shifted;
      previousPlaces = here;
      if (whole < beginning) beginning = whole;
    }
    return { whole, beginning };
  };
}

/** Number of bits that are set. */
export function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
