import { dateNumber } from '../../domain/calendarDate.ts';
import type { CodeSystem } from '../../domain/codeSystem.ts';
import { Admission } from '../question/admission.ts';
import type { SearchQuestion } from '../searchTypes.ts';
import { isInUse } from '../segment/codeStanding.ts';
import { type DocSet, inBoth } from '../segment/docSet.ts';
import type { Segment } from '../segment/segment.ts';
import { columnOf, grow, type HitColumn, keyAt } from './hitColumn.ts';

/** A code of one segment with its place so far. */
export interface BoardHit {
  readonly segment: number;
  readonly doc: number;
  readonly key: number;
  /** Which reading of the question found it. */
  readonly reading: number;
  /** Which name of that reading's set it was found by; 0 where it was not found by a name. */
  readonly name: number;
}

/** For each segment the codes that quotes, minus and refinements let through; `undefined` where there are none of these. */
export type Narrowing = readonly DocSet[] | undefined;

/** So many of the best are shown to fuse.js, however short the list is. */
export const SCORED = 40;

/** Collects what the steps of one search find: each code once, at its best place; filters applied, but all counted. */
export class HitBoard {
  readonly #columns: readonly HitColumn[];
  #stamp = 0;
  #today = 0;
  #limit = 0;
  #admission = '';
  #cut = Number.POSITIVE_INFINITY;
  /** Places given since the cut was found. */
  #newer = 0;

  constructor(segments: readonly Segment[]) {
    this.#columns = segments.map(columnOf);
  }

  /** Empties the board for the next question. @param purpose `count`: no list is asked for, so no code gets a place */
  start(
    question: SearchQuestion,
    systems: readonly CodeSystem[],
    narrowing?: Narrowing,
    purpose: 'list' | 'count' = 'list',
  ): void {
    this.#stamp += 1;
    this.#today = dateNumber(question.today);
    this.#limit = question.limit;
    this.#cut = purpose === 'list' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    this.#newer = 0;
    for (const column of this.#columns) {
      column.used = 0;
      column.found.clear();
    }
    // Filters stay the same from key press to key press: what they let through is kept until they change.
    const admission = new Admission(question, systems);
    if (admission.words !== this.#admission) {
      this.#admission = admission.words;
      for (const column of this.#columns) column.filtered = admission.of(column.segment);
    }
    this.#columns.forEach((column, number) => {
      column.narrowed = narrowing?.[number];
      column.admitted = inBoth(column.filtered, column.narrowed);
    });
  }

  /** So many codes with the best places make the list the question asks for. */
  get enough(): number {
    return Math.max(SCORED, this.#limit);
  }

  /**
   * No code with a higher key gets into the list: `enough` others have places as good or better. Found again when as many
   * places more have been given; in between it is too high and never too low, since places only become better.
   */
  get cut(): number {
    if (this.#newer >= this.enough) {
      this.#cut = keyAt(this.#columns, this.enough);
      this.#newer = 0;
    }
    return this.#cut;
  }

  /** The codes of a segment that the filters let through; `undefined` where they let through everything. */
  admitted(segment: number): DocSet | undefined {
    return this.#columns[segment]?.admitted;
  }

  get today(): number {
    return this.#today;
  }

  /** Codes found so far, those hidden by filters included: what is looked for next never depends on filters. */
  get found(): number {
    return this.#columns.reduce((sum, { found }) => sum + found.count(), 0);
  }

  /** Whether codes were found, at most so many, and none of them is in use on the day asked for. */
  hasOnlyEnded(most: number): boolean {
    const { found } = this;
    if (found === 0 || found > most) return false;
    return this.#columns.every(column => {
      let isInUseAny = false;
      column.found.each(doc => {
        isInUseAny ||= isInUse(column.segment, doc, this.#today);
      });
      return !isInUseAny;
    });
  }

  get visible(): number {
    return this.#columns.reduce((sum, { found, admitted }) => sum + found.count(admitted), 0);
  }

  /** Codes found that nothing but filters and scope take away. */
  get hiddenByFilters(): number {
    return this.#columns.reduce((sum, { found, filtered, narrowed, admitted }) => {
      return filtered === undefined ? sum : sum + found.count(narrowed) - found.count(admitted);
    }, 0);
  }

  has(segment: number, doc: number): boolean {
    return this.#columns[segment]?.found.has(doc) === true;
  }

  /** The filters in force, as words that are the same for the same filters. */
  get admission(): string {
    return this.#admission;
  }

  /** Whether the filters let a code through; narrowing is not asked. */
  passesFilters(segment: number, doc: number): boolean {
    return this.#columns[segment]?.filtered?.has(doc) !== false;
  }

  /** Gives a code a place, or a better one than it had. @param name the name it was found by, if it was one */
  add(segment: number, doc: number, key: number, reading: number, name = 0): void {
    const column = this.#columns[segment];
    if (column === undefined) return;
    column.found.add(doc);
    if (key > this.#cut || column.admitted?.has(doc) === false) return;
    this.#newer += 1;
    let slot = column.slots[doc] ?? 0;
    if (column.stamps[doc] !== this.#stamp) {
      slot = column.used;
      if (slot === column.docs.length) grow(column);
      column.stamps[doc] = this.#stamp;
      column.slots[doc] = slot;
      column.docs[slot] = doc;
      column.used += 1;
    } else if (key >= (column.keys[slot] ?? 0)) return;
    column.keys[slot] = key;
    column.readings[slot] = reading;
    column.names[slot] = name;
  }

  /** Counts one code that matches without giving it a place. */
  countOne(segment: number, doc: number): void {
    this.#columns[segment]?.found.add(doc);
  }

  /** Counts codes that match without giving them a place; those that have one keep it. */
  count(segment: number, docs: DocSet): void {
    this.#columns[segment]?.found.addAll(docs);
  }

  /** The best `count` visible hits or, where several are equal at the edge, a few more; in no order. */
  best(count: number): BoardHit[] {
    const limit = keyAt(this.#columns, count);
    const hits: BoardHit[] = [];
    this.#columns.forEach(({ docs, keys, readings, names, used }, segment) => {
      for (let slot = 0; slot < used; slot += 1) {
        const key = keys[slot] ?? 0;
        if (key > limit) continue;
        hits.push({ segment, doc: docs[slot] ?? 0, key, reading: readings[slot] ?? 0, name: names[slot] ?? 0 });
      }
    });
    return hits;
  }
}
