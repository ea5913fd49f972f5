import { MERITS, type PlaceBound } from '../ranking/placeBound.ts';
import type { DocSet } from '../segment/docSet.ts';
import type { Segment } from '../segment/segment.ts';
import { SETTINGS } from '../words/strangeness.ts';

/** Two numbers in one, so that both are added up at once: how many words, and what they are worth (see `strangeness.ts`). */
const ONE_WORD = 1 << 16;
const WORTH = ONE_WORD - 1;

/**
 * What the outline of a code can be at best, known without reading its text: every word of it that is asked for stands
 * in the head, once, and every word the text repeats is one of them.
 */
export class BestOutlines {
  readonly #segment: Segment;
  readonly #strangeness: Uint8Array;
  readonly #asked: Uint32Array;
  /** What stands in a text again, for each code; made when it is first needed. */
  #repeated: Uint32Array | undefined;
  #mayBePhrase = false;
  #wordCount = 0;

  /** @param strangeness for each word and setting */
  constructor(segment: Segment, strangeness: Uint8Array) {
    this.#segment = segment;
    this.#strangeness = strangeness;
    this.#asked = new Uint32Array(segment.docCount);
  }

  /**
   * Sets what is asked for.
   *
   * @param words all that can stand for a word of the question, each once
   * @param wordCount of the question
   */
  set(words: readonly number[], wordCount: number, mayBePhrase: boolean): void {
    const { postings, postingOffsets } = this.#segment;
    const asked = this.#asked;
    asked.set(this.#repetitions());
    for (const word of words) {
      const more = ONE_WORD + (this.#strangeness[SETTINGS * word] ?? 0);
      const end = postingOffsets[word + 1] ?? 0;
      for (let at = postingOffsets[word] ?? 0; at < end; at += 1) {
        const doc = postings[at] ?? 0;
        asked[doc] = (asked[doc] ?? 0) + more;
      }
    }
    this.#mayBePhrase = mayBePhrase;
    this.#wordCount = wordCount;
  }

  /** Visits those of the codes that can get into the list; the more are placed by `visit`, the fewer these are. */
  eachWanted(docs: DocSet, isCommon: Uint8Array, bound: PlaceBound, visit: (doc: number) => void): void {
    const { saying, headSaying } = this.#segment;
    const asked = this.#asked;
    const { bits } = docs;
    const hasNeighbours = this.#wordCount > 1;
    let limits = bound.limits(this.#mayBePhrase);
    for (let at = 0; at < bits.length; at += 1) {
      let rest = bits[at] ?? 0;
      while (rest !== 0) {
        const lowest = rest & -rest;
        const doc = 32 * at + (31 - Math.clz32(lowest));
        rest ^= lowest;
        const packed = asked[doc] ?? 0;
        const worth = packed & WORTH;
        const neighbours = hasNeighbours ? (packed >>> 16) - 1 : 0;
        const merits = ((headSaying[doc] ?? 0) <= worth ? 1 : 0) + (isCommon[doc] === 1 ? 2 : 0);
        // A text that says the words asked for very often has no limit and is read.
        if ((saying[doc] ?? 0) - worth > (limits[MERITS * neighbours + merits] ?? Number.POSITIVE_INFINITY)) continue;
        visit(doc);
        limits = bound.limits(this.#mayBePhrase);
      }
    }
  }

  #repetitions(): Uint32Array {
    this.#repeated ??= repetitionsIn(this.#segment, this.#strangeness);
    return this.#repeated;
  }
}

function repetitionsIn({ docCount, words, docWords, docWordOffsets, docWordForm }: Segment, strangeness: Uint8Array) {
  const repeated = new Uint32Array(docCount);
  /** The last code, counted from 1, that each word was seen in. */
  const lastSeen = new Uint32Array(words.length);
  for (let doc = 0; doc < docCount; doc += 1) {
    const end = docWordOffsets[doc + 1] ?? 0;
    let again = 0;
    for (let at = docWordOffsets[doc] ?? 0; at < end; at += 1) {
      const word = (docWords[at] ?? 0) & docWordForm.wordBits;
      if (lastSeen[word] === doc + 1) again += ONE_WORD + (strangeness[SETTINGS * word] ?? 0);
      lastSeen[word] = doc + 1;
    }
    repeated[doc] = again;
  }
  return repeated;
}
