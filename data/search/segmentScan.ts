import { commonCodesIn } from './commonCodes.ts';
import { DocSet } from './docSet.ts';
import { GRADE_COUNT, Lexicon } from './lexicon.ts';
import { eachOfMany } from './manyMatches.ts';
import type { Measure } from './measure.ts';
import { neededOf, type PreparedScan } from './preparedScan.ts';
import type { Segment } from './segment.ts';
import { TextMeter } from './textMeter.ts';

/** What becomes of the codes a scan finds. */
export interface MatchVisitor {
  readonly visit: (doc: number, measure: Measure) => void;
  /** Told of all that match where not all of them are visited; the set is used again for the next scan. */
  readonly count: (docs: DocSet) => void;
  /** The codes that the filters let through; `undefined` where they let through everything. */
  readonly admitted: DocSet | undefined;
  /** At least so many are visited, the best ones among them. */
  readonly enough: number;
}

/** So many codes with a word are looked at one by one; more of them are first narrowed as sets. */
const FEW = 1_000;
/** So many codes that match are too many to look at each of them. */
const MANY = 1_500;

/** Walks the codes of one segment for the words of a question. Keeps scratch arrays: one scan at a time. */
export class SegmentScan {
  readonly segment: Segment;
  readonly lexicon: Lexicon;
  /** One for each code that is common in clinics. */
  readonly isCommon: Uint8Array;
  readonly #meter: TextMeter;
  readonly #matching: DocSet;
  readonly #holding: DocSet;
  readonly #docs: Uint32Array<ArrayBuffer>;
  readonly #sums: Float64Array;
  readonly #weighed: Uint32Array;
  #weighedCount = 0;

  constructor(segment: Segment) {
    this.segment = segment;
    this.lexicon = new Lexicon(segment);
    this.isCommon = commonCodesIn(segment);
    this.#meter = new TextMeter(segment);
    this.#matching = new DocSet(segment.docCount);
    this.#holding = new DocSet(segment.docCount);
    this.#docs = new Uint32Array(segment.docCount);
    this.#sums = new Float64Array(segment.docCount);
    this.#weighed = new Uint32Array(segment.docCount);
  }

  /**
   * Visits every code that holds all required words. Where these are thousands, only those are visited that say least
   * beside the words asked for, and those that hold them as a phrase as long as there are not enough of these; then
   * `count` is told of all, since the others match as well but would follow far behind.
   */
  eachMatch(prepared: PreparedScan, visitor: MatchVisitor): void {
    const needed = neededOf(prepared);
    const rarest = this.#rarestPlace(prepared, needed);
    if (rarest === -1) return;
    if (this.frequencyOf(prepared, rarest) <= FEW) {
      this.eachMatchAmong(prepared, this.docsWith(prepared, rarest), visitor.visit);
      return;
    }
    const matching = this.#holdingAll(prepared, needed);
    const { admitted, count, visit } = visitor;
    const visible = matching.count(admitted);
    if (visible > Math.max(MANY, visitor.enough)) {
      const wanted = this.#holding;
      wanted.become(matching);
      if (admitted !== undefined) wanted.keep(admitted);
      this.#meter.set(prepared);
      eachOfMany(this.segment, this.#meter, prepared, wanted, visitor.enough, visit);
      this.#meter.clear();
      count(matching);
      return;
    }
    if (admitted !== undefined) {
      count(matching);
      matching.keep(admitted);
    }
    this.eachMatchAmong(prepared, this.#listed(matching), visit);
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

  /** The codes that hold all required words; the set is used again by the next call. */
  #holdingAll(prepared: PreparedScan, needed: number): DocSet {
    const matching = this.#matching;
    let isFirst = true;
    for (let place = 0; place < prepared.wordCount; place += 1) {
      if ((needed & (1 << place)) === 0) continue;
      this.#gather(prepared, place, isFirst ? matching : this.#holding);
      if (!isFirst) matching.keep(this.#holding);
      isFirst = false;
    }
    return matching;
  }

  /** Fills a set with the codes that hold the word of the question at `place`. */
  #gather(prepared: PreparedScan, place: number, into: DocSet): void {
    const { postings, postingOffsets } = this.segment;
    const bit = 1 << place;
    into.clear();
    for (const word of prepared.matched[place]?.keys() ?? []) {
      into.addFrom(postings, postingOffsets[word] ?? 0, postingOffsets[word + 1] ?? 0);
    }
    for (const each of prepared.pairs) if (each.bit === bit) into.addFrom(each.docs, 0, each.docs.length);
    for (const [doc, bits] of prepared.named) if (bits & bit) into.add(doc);
  }

  /** The codes of a set; the list is used again by the next call. */
  #listed(docs: DocSet): Uint32Array {
    return docs.list(this.#docs);
  }

  /**
   * Adds up, for every code that can matter, what the words of the question found in it are worth.
   *
   * @param share codes that hold less than this share of the best one may be left out
   * @returns the codes with any of them and their sums by code; the sums are used again by the next call
   */
  weigh(prepared: PreparedScan, worth: readonly number[], share: number): { docs: Uint32Array; sums: Float64Array } {
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
      this.#gather(prepared, place, this.#holding);
      const docs = isLate ? weighed.subarray(0, count) : this.#listed(this.#holding);
      for (let at = 0; at < docs.length; at += 1) {
        const doc = docs[at] ?? 0;
        if (isLate && !this.#holding.has(doc)) continue;
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

  /** Visits every given code, whatever words it holds. */
  eachOf(prepared: PreparedScan, docs: Iterable<number>, visit: (doc: number, measure: Measure) => void): void {
    this.#meter.set(prepared);
    for (const doc of docs) visit(doc, this.#meter.measure(doc, prepared));
    this.#meter.clear();
  }

  /** The codes that hold the word of the question at `place`, each once; the list is used again by the next call. */
  docsWith(prepared: PreparedScan, place: number): ArrayLike<number> {
    const { postings, postingOffsets } = this.segment;
    const words = prepared.matched[place];
    if (words?.size === 1 && prepared.pairs.length === 0 && prepared.named.size === 0) {
      const [only = 0] = words.keys();
      return postings.subarray(postingOffsets[only], postingOffsets[only + 1]);
    }
    this.#gather(prepared, place, this.#holding);
    return this.#listed(this.#holding);
  }

  /** How many codes hold the word of the question at `place`, counted once for each word that can stand for it. */
  frequencyOf(prepared: PreparedScan, place: number): number {
    let sum = 0;
    for (const word of prepared.matched[place]?.keys() ?? []) sum += this.lexicon.frequency(word);
    for (const { bit, docs } of prepared.pairs) if (bit === 1 << place) sum += docs.length;
    for (const bits of prepared.named.values()) if (bits & (1 << place)) sum += 1;
    return sum;
  }

  /** The required word that the fewest codes hold; -1 where one of them stands in none. */
  #rarestPlace(prepared: PreparedScan, needed: number): number {
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
