import { neededOf, type PreparedScan } from '../question/preparedScan.ts';
import { commonCodesIn } from '../ranking/commonCodes.ts';
import type { Measure } from '../ranking/measure.ts';
import type { PlaceBound } from '../ranking/placeBound.ts';
import { qualityCodesIn } from '../ranking/qualityCodes.ts';
import { DocSet } from '../segment/docSet.ts';
import { Lexicon } from '../segment/lexicon.ts';
import type { Segment } from '../segment/segment.ts';
import { GRADE_COUNT } from '../words/wordGrade.ts';
import { TextMeter } from './textMeter.ts';
import { Weighing } from './weighing.ts';
import { WordDocs } from './wordDocs.ts';

/** What becomes of the codes a scan finds. */
export interface MatchVisitor {
  readonly visit: (doc: number, measure: Measure) => void;
  /** Told of all that match where not all of them are visited; the set is used again for the next scan. */
  readonly count: (docs: DocSet) => void;
  /** The codes that the filters let through; `undefined` where they let through everything. */
  readonly admitted: DocSet | undefined;
  readonly bound: PlaceBound;
  /** So many codes fill the list. */
  readonly enough: number;
}

/** So many codes with a word are looked at one by one; more of them are first narrowed as sets. */
const FEW = 1_000;

/** Walks the codes of one segment for the words of a question. Keeps scratch arrays: one scan at a time. */
export class SegmentScan {
  readonly segment: Segment;
  readonly lexicon: Lexicon;
  /** One for each code that is common in clinics. */
  readonly isCommon: Uint8Array;
  /** One for each code that reports the quality of care. */
  readonly isQuality: Uint8Array;
  readonly #meter: TextMeter;
  readonly #matching: DocSet;
  readonly #words: WordDocs;
  readonly #weighing: Weighing;

  constructor(segment: Segment) {
    this.segment = segment;
    this.lexicon = new Lexicon(segment);
    this.isCommon = commonCodesIn(segment);
    this.isQuality = qualityCodesIn(segment);
    this.#meter = new TextMeter(segment);
    this.#matching = new DocSet(segment.docCount);
    this.#words = new WordDocs(segment, this.lexicon);
    this.#weighing = new Weighing(segment.docCount, this.#words);
  }

  /**
   * Visits the codes that hold all required words, except those that cannot get into the list; where any are left out,
   * `count` is told of all that match.
   */
  eachMatch(prepared: PreparedScan, { visit, count, admitted, bound, enough }: MatchVisitor): void {
    const needed = neededOf(prepared);
    const rarest = this.#words.rarestPlace(prepared, needed);
    if (rarest === -1) return;
    if (!bound.isAnyWanted) {
      count(this.#holdingAll(prepared, needed));
      return;
    }
    if (this.frequencyOf(prepared, rarest) <= FEW) {
      this.eachMatchAmong(prepared, this.#words.docsWithMost(prepared, rarest, needed), visit);
      return;
    }
    const matching = this.#holdingAll(prepared, needed);
    count(matching);
    if (admitted !== undefined) matching.keep(admitted);
    const meter = this.#meter;
    meter.set(prepared);
    const { isCommon } = this;
    const visitWanted = (doc: number): void => {
      if (bound.isWanted(meter.outline(doc, prepared), isCommon[doc] === 1)) visit(doc, meter.measure(doc, prepared));
    };
    if (matching.count() <= FEW) {
      matching.each(visitWanted);
      meter.clear();
      return;
    }
    // Those that say least fill the list with good codes, and few of the others are better.
    const { bySaying } = this.segment;
    for (let at = 0, visited = 0; at < bySaying.length && visited < enough; at += 1) {
      const doc = bySaying[at] ?? 0;
      if (!matching.has(doc)) continue;
      visitWanted(doc);
      visited += 1;
    }
    meter.outlinesAtBest(prepared).eachWanted(matching, isCommon, bound, visitWanted);
    meter.clear();
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
