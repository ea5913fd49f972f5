import { commonCodesIn } from './commonCodes.ts';
import { GRADE_COUNT, type Grade, Lexicon } from './lexicon.ts';
import type { Measure } from './measure.ts';
import { neededOf, type PreparedScan } from './preparedScan.ts';
import { smallestAt } from './quickSelect.ts';
import type { Segment } from './segment.ts';
import { TextMeter } from './textMeter.ts';

/** What becomes of the codes a scan finds. */
export interface MatchVisitor {
  readonly visit: (doc: number, measure: Measure) => void;
  /** Told of all that match where not all of them are visited. */
  readonly count: (docs: ArrayLike<number>) => void;
  /** Those of the codes that the filters let through. */
  readonly admitted: (docs: ArrayLike<number>) => ArrayLike<number>;
  /** At least so many are visited, the best ones among them. */
  readonly enough: number;
}

/** So many codes with a word are too many to look at each of them. */
const MANY = 3_000;

/** Walks the codes of one segment for the words of a question. Keeps scratch arrays: one scan at a time. */
export class SegmentScan {
  readonly segment: Segment;
  readonly lexicon: Lexicon;
  /** One for each code that is common in clinics. */
  readonly isCommon: Uint8Array;
  readonly #meter: TextMeter;
  readonly #stamps: Uint32Array;
  #stamp = 0;
  readonly #sums: Float64Array;
  #weighed: readonly number[] = [];

  constructor(segment: Segment) {
    this.segment = segment;
    this.lexicon = new Lexicon(segment);
    this.isCommon = commonCodesIn(segment);
    this.#meter = new TextMeter(segment);
    this.#stamps = new Uint32Array(segment.docCount);
    this.#sums = new Float64Array(segment.docCount);
  }

  /**
   * Visits every code that holds all required words. Where these are thousands, only those are visited that say least
   * beside the words asked for, and those that hold them as a phrase as long as there are not enough of these; then
   * `count` is told of all, since the others match as well but would follow far behind.
   */
  eachMatch(prepared: PreparedScan, { visit, count, admitted, enough }: MatchVisitor): void {
    const candidates = this.#fewestCandidates(prepared, neededOf(prepared));
    const isPlain = prepared.pairs.length === 0 && prepared.named.size === 0;
    const matching = isPlain && candidates.length > MANY ? this.#holdingAll(prepared, candidates) : candidates;
    const docs = isPlain && matching.length > MANY ? admitted(matching) : matching;
    if (docs.length <= Math.max(MANY, enough)) {
      this.eachMatchAmong(prepared, docs, visit);
      if (docs !== matching) count(matching);
      return;
    }
    const limit = this.#sayingAtMost(docs, enough);
    const mayBePhrase = prepared.wordCount > 1;
    let phrases = 0;
    this.#meter.set(prepared);
    const place = (doc: number): void => {
      const measure = this.#meter.measure(doc, prepared);
      if (measure.isPhrase) phrases += 1;
      visit(doc, measure);
    };
    for (let at = 0; at < docs.length; at += 1) {
      const doc = docs[at] ?? 0;
      if ((this.#meter.saying.whole[doc] ?? 0) <= limit) place(doc);
    }
    for (let at = 0; mayBePhrase && at < docs.length && phrases < enough; at += 1) {
      const doc = docs[at] ?? 0;
      if ((this.#meter.saying.whole[doc] ?? 0) > limit && this.#meter.holdsPhrase(doc, prepared)) place(doc);
    }
    count(matching);
    this.#meter.clear();
  }

  /** Visits those of the given codes that hold all required words. */
  eachMatchAmong(
    prepared: PreparedScan,
    candidates: ArrayLike<number>,
    visit: (doc: number, measure: Measure) => void,
  ): void {
    const needed = neededOf(prepared);
    if (candidates.length === 0) return;
    this.#meter.set(prepared);
    const widest = GRADE_COUNT - 1;
    for (let at = 0; at < candidates.length; at += 1) {
      const doc = candidates[at] ?? 0;
      const measure = this.#meter.measure(doc, prepared);
      if (((measure.found[widest] ?? 0) & needed) === needed) visit(doc, measure);
    }
    this.#meter.clear();
  }

  /** What a code may say at most to be among those of `docs` that say least. */
  #sayingAtMost(docs: ArrayLike<number>, enough: number): number {
    const saying = new Float64Array(docs.length);
    for (let at = 0; at < docs.length; at += 1) saying[at] = this.#meter.saying.whole[docs[at] ?? 0] ?? 0;
    return smallestAt(saying, enough);
  }

  /** Those of `candidates` that hold all required words, from the lists of the words alone. */
  #holdingAll(prepared: PreparedScan, candidates: ArrayLike<number>): ArrayLike<number> {
    const { postings, postingOffsets } = this.segment;
    const needed = neededOf(prepared);
    let docs = candidates;
    for (let place = 0; place < prepared.wordCount; place += 1) {
      if (prepared.wordCount === 1 || (needed & (1 << place)) === 0) continue;
      this.#stamp += 1;
      for (const word of prepared.matched[place]?.keys() ?? []) {
        const end = postingOffsets[word + 1] ?? 0;
        for (let at = postingOffsets[word] ?? 0; at < end; at += 1) this.#stamps[postings[at] ?? 0] = this.#stamp;
      }
      const kept: number[] = [];
      for (let at = 0; at < docs.length; at += 1) {
        const doc = docs[at] ?? 0;
        if (this.#stamps[doc] === this.#stamp) kept.push(doc);
      }
      docs = kept;
    }
    return docs;
  }

  /**
   * Adds up, for every code, what the words of the question found in it are worth.
   *
   * @returns the codes with any of them and their sums by code; the sums are used again by the next call
   */
  weigh(prepared: PreparedScan, worth: readonly number[]): { docs: readonly number[]; sums: Float64Array } {
    const sums = this.#sums;
    for (const doc of this.#weighed) sums[doc] = 0;
    const weighed: number[] = [];
    worth.forEach((each, place) => {
      if (each === 0) return;
      const docs = this.docsWith(prepared, place);
      for (let at = 0; at < docs.length; at += 1) {
        const doc = docs[at] ?? 0;
        const known = sums[doc] ?? 0;
        if (known === 0) weighed.push(doc);
        sums[doc] = known + each;
      }
    });
    this.#weighed = weighed;
    return { docs: weighed, sums };
  }

  /** Visits every given code, whatever words it holds. */
  eachOf(prepared: PreparedScan, docs: readonly number[], visit: (doc: number, measure: Measure) => void): void {
    this.#meter.set(prepared);
    for (const doc of docs) visit(doc, this.#meter.measure(doc, prepared));
    this.#meter.clear();
  }

  /** The codes that hold the word of the question at `place`, each once. */
  docsWith(prepared: PreparedScan, place: number): ArrayLike<number> {
    const { postings, postingOffsets } = this.segment;
    const words = prepared.matched[place] ?? new Map<number, Grade>();
    const pairs = prepared.pairs.filter(({ bit }) => bit === 1 << place);
    if (words.size === 1 && pairs.length === 0 && prepared.named.size === 0) {
      const [only = 0] = words.keys();
      return postings.subarray(postingOffsets[only], postingOffsets[only + 1]);
    }
    const docs: number[] = [];
    this.#stamp += 1;
    const add = (word: number): void => {
      const end = postingOffsets[word + 1] ?? 0;
      for (let at = postingOffsets[word] ?? 0; at < end; at += 1) this.#addOnce(docs, postings[at] ?? 0);
    };
    for (const word of words.keys()) add(word);
    for (const { pair } of pairs)
      add(this.lexicon.frequency(pair[0]) < this.lexicon.frequency(pair[1]) ? pair[0] : pair[1]);
    for (const [doc, bits] of prepared.named) if (bits & (1 << place)) this.#addOnce(docs, doc);
    return docs;
  }

  /** How many codes hold the word of the question at `place`, counted once for each word that can stand for it. */
  frequencyOf(prepared: PreparedScan, place: number): number {
    let sum = 0;
    for (const word of prepared.matched[place]?.keys() ?? []) sum += this.lexicon.frequency(word);
    for (const { bit, pair } of prepared.pairs) {
      if (bit === 1 << place) sum += Math.min(this.lexicon.frequency(pair[0]), this.lexicon.frequency(pair[1]));
    }
    for (const bits of prepared.named.values()) if (bits & (1 << place)) sum += 1;
    return sum;
  }

  #addOnce(docs: number[], doc: number): void {
    if (this.#stamps[doc] === this.#stamp) return;
    this.#stamps[doc] = this.#stamp;
    docs.push(doc);
  }

  #fewestCandidates(prepared: PreparedScan, needed: number): ArrayLike<number> {
    let best = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (let place = 0; place < prepared.wordCount; place += 1) {
      if ((needed & (1 << place)) === 0) continue;
      const frequency = this.frequencyOf(prepared, place);
      if (frequency === 0) return [];
      if (frequency < fewest) {
        fewest = frequency;
        best = place;
      }
    }
    return best === -1 ? [] : this.docsWith(prepared, best);
  }
}
