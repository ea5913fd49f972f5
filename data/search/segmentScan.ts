import { commonCodesIn } from './commonCodes.ts';
import { DocSet } from './docSet.ts';
import { Lexicon } from './lexicon.ts';
import { eachOfMany } from './manyMatches.ts';
import type { Measure } from './measure.ts';
import { neededOf, type PreparedScan } from './preparedScan.ts';
import type { Segment } from './segment.ts';
import { TextMeter } from './textMeter.ts';
import { Weighing } from './weighing.ts';
import { WordDocs } from './wordDocs.ts';
import { GRADE_COUNT } from './wordGrade.ts';

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
  readonly #words: WordDocs;
  readonly #weighing: Weighing;

  constructor(segment: Segment) {
    this.segment = segment;
    this.lexicon = new Lexicon(segment);
    this.isCommon = commonCodesIn(segment);
    this.#meter = new TextMeter(segment);
    this.#matching = new DocSet(segment.docCount);
    this.#words = new WordDocs(segment, this.lexicon);
    this.#weighing = new Weighing(segment.docCount, this.#words);
  }

  /**
   * Visits every code that holds all required words. Where these are thousands, only those are visited that say least
   * beside the words asked for, and those that hold them as a phrase as long as there are not enough of these; then
   * `count` is told of all, since the others match as well but would follow far behind.
   */
  eachMatch(prepared: PreparedScan, visitor: MatchVisitor): void {
    const needed = neededOf(prepared);
    const rarest = this.#words.rarestPlace(prepared, needed);
    if (rarest === -1) return;
    if (this.frequencyOf(prepared, rarest) <= FEW) {
      this.eachMatchAmong(prepared, this.docsWith(prepared, rarest), visitor.visit);
      return;
    }
    const matching = this.#holdingAll(prepared, needed);
    const { admitted, count, visit } = visitor;
    const visible = matching.count(admitted);
    if (visible > Math.max(MANY, visitor.enough)) {
      const wanted = this.#words.holding;
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
    this.eachMatchAmong(prepared, this.#words.listed(matching), visit);
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
      this.#words.gather(prepared, place, isFirst ? matching : this.#words.holding);
      if (!isFirst) matching.keep(this.#words.holding);
      isFirst = false;
    }
    return matching;
  }

  /** Visits every given code, whatever words it holds. */
  eachOf(prepared: PreparedScan, docs: Iterable<number>, visit: (doc: number, measure: Measure) => void): void {
    this.#meter.set(prepared);
    for (const doc of docs) visit(doc, this.#meter.measure(doc, prepared));
    this.#meter.clear();
  }

  /** See `Weighing`. */
  weigh(prepared: PreparedScan, worth: readonly number[], share: number): { docs: Uint32Array; sums: Float64Array } {
    return this.#weighing.weigh(prepared, worth, share);
  }

  /** See `WordDocs`. */
  docsWith(prepared: PreparedScan, place: number): ArrayLike<number> {
    return this.#words.docsWith(prepared, place);
  }

  /** See `WordDocs`. */
  frequencyOf(prepared: PreparedScan, place: number): number {
    return this.#words.frequencyOf(prepared, place);
  }
}
