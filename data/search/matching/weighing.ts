import type { PreparedScan } from '../question/preparedScan.ts';
import type { WordDocs } from './wordDocs.ts';

/** Adds up what codes of one segment hold of a question. Keeps scratch arrays: one question at a time. */
export class Weighing {
  readonly #words: WordDocs;
  readonly #sums: Float64Array;
  readonly #weighed: Uint32Array;
  #weighedCount = 0;

  constructor(docCount: number, words: WordDocs) {
    this.#words = words;
    this.#sums = new Float64Array(docCount);
    this.#weighed = new Uint32Array(docCount);
  }

  /**
   * Adds up, for every code that can matter, what the words of the question found in it are worth.
   *
   * @param share codes that hold less than this share of the best one may be left out
   * @returns the codes with any of them and their sums by code; the sums are used again by the next call
   */
  weigh(prepared: PreparedScan, worth: readonly number[], share: number): { docs: Uint32Array; sums: Float64Array } {
    const words = this.#words;
    const { holding } = words;
    const sums = this.#sums;
    const weighed = this.#weighed;
    for (let at = 0; at < this.#weighedCount; at += 1) sums[weighed[at] ?? 0] = 0;
    let count = 0;
    const places = worth.flatMap((each, place) => (each === 0 ? [] : [place]));
    const worthOf = (place: number): number => worth[place] ?? 0;
    places.sort((one, two) => worthOf(two) - worthOf(one));
    let left = places.reduce((sum, place) => sum + worthOf(place), 0);
    let best = 0;
    for (const place of places) {
      const each = worthOf(place);
      // What the words to come are worth together is too little for a code that holds none of those before.
      const isLate = left < share * best;
      left -= each;
      words.gather(prepared, place, holding);
      const docs = isLate ? weighed.subarray(0, count) : words.listed(holding);
      for (let at = 0; at < docs.length; at += 1) {
        const doc = docs[at] ?? 0;
        if (isLate && !holding.has(doc)) continue;
        const known = sums[doc] ?? 0;
        if (known === 0) {
          weighed[count] = doc;
          count += 1;
        }
        const sum = known + each;
        sums[doc] = sum;
        if (sum > best) best = sum;
      }
    }
    this.#weighedCount = count;
    return { docs: weighed.subarray(0, count), sums };
  }
}
