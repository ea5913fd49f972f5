import type { PreparedScan } from '../question/preparedScan.ts';
import { DocSet } from '../segment/docSet.ts';
import type { Lexicon } from '../segment/lexicon.ts';
import type { Segment } from '../segment/segment.ts';

/** Reading one text takes as long as adding so many codes to a set. */
const POSTINGS_A_TEXT = 100;

/** The codes of one segment that hold a word of a question. Keeps scratch arrays: one question at a time. */
export class WordDocs {
  readonly #segment: Segment;
  readonly #lexicon: Lexicon;
  /** Used again by every call, and free for whoever gathers here in between. */
  readonly holding: DocSet;
  readonly #docs: Uint32Array<ArrayBuffer>;

  constructor(segment: Segment, lexicon: Lexicon) {
    this.#segment = segment;
    this.#lexicon = lexicon;
    this.holding = new DocSet(segment.docCount);
    this.#docs = new Uint32Array(segment.docCount);
  }

  /** Fills a set with the codes that hold the word of the question at `place`. */
  gather(prepared: PreparedScan, place: number, into: DocSet): void {
    const { postings, postingOffsets } = this.#segment;
    const bit = 1 << place;
    into.clear();
    for (const word of prepared.matched[place]?.keys() ?? []) {
      into.addFrom(postings, postingOffsets[word] ?? 0, postingOffsets[word + 1] ?? 0);
    }
    for (const each of prepared.pairs) if (each.bit === bit) into.addFrom(each.docs, 0, each.docs.length);
    for (const [doc, bits] of prepared.named) if (bits & bit) into.add(doc);
  }

  /** The codes of a set; the list is used again by the next call. */
  listed(docs: DocSet): Uint32Array {
    return docs.list(this.#docs);
  }

  /** The codes that hold the word of the question at `place`, each once; the list is used again by the next call. */
  docsWith(prepared: PreparedScan, place: number): ArrayLike<number> {
    const { postings, postingOffsets } = this.#segment;
    const words = prepared.matched[place];
    if (words?.size === 1 && prepared.pairs.length === 0 && prepared.named.size === 0) {
      const [only = 0] = words.keys();
      return postings.subarray(postingOffsets[only], postingOffsets[only + 1]);
    }
    this.gather(prepared, place, this.holding);
    return this.listed(this.holding);
  }

  /**
   * The codes that hold the word at `place` and of the other needed words those that are cheaper to look up than texts
   * are to read; each once, and the list is used again by the next call.
   */
  docsWithMost(prepared: PreparedScan, place: number, needed: number): ArrayLike<number> {
    let docs = this.docsWith(prepared, place);
    for (let other = 0; other < prepared.wordCount; other += 1) {
      const isNeeded = other !== place && (needed & (1 << other)) !== 0;
      if (!isNeeded || this.frequencyOf(prepared, other) > POSTINGS_A_TEXT * docs.length) continue;
      this.gather(prepared, other, this.holding);
      let kept = 0;
      for (let at = 0; at < docs.length; at += 1) {
        const doc = docs[at] ?? 0;
        if (!this.holding.has(doc)) continue;
        this.#docs[kept] = doc;
        kept += 1;
      }
      docs = this.#docs.subarray(0, kept);
    }
    return docs;
  }

  /** How many codes hold the word of the question at `place`, counted once for each word that can stand for it. */
  frequencyOf(prepared: PreparedScan, place: number): number {
    let sum = 0;
    for (const word of prepared.matched[place]?.keys() ?? []) sum += this.#lexicon.frequency(word);
    for (const { bit, docs } of prepared.pairs) if (bit === 1 << place) sum += docs.length;
    for (const bits of prepared.named.values()) if (bits & (1 << place)) sum += 1;
    return sum;
  }

  /** The required word that the fewest codes hold; -1 where one of them stands in none. */
  rarestPlace(prepared: PreparedScan, needed: number): number {
    let rarest = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (let place = 0; place < prepared.wordCount; place += 1) {
      if ((needed & (1 << place)) === 0) continue;
      const frequency = this.frequencyOf(prepared, place);
      if (frequency === 0) return -1;
      if (frequency < fewest) {
        fewest = frequency;
        rarest = place;
      }
    }
    return rarest;
  }
}
