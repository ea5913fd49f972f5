import { dateNumber } from '../domain/calendarDate.ts';
import { CODE_SYSTEMS } from '../domain/codeSystem.ts';
import { isInUse } from './codeStanding.ts';
import type { SearchQuestion } from './searchTypes.ts';
import { isBillable, type Segment, systemOf } from './segment.ts';

/** A code of one segment with its place so far. */
export interface BoardHit {
  readonly segment: number;
  readonly doc: number;
  readonly key: number;
  /** Which reading of the question found it. */
  readonly reading: number;
}

interface Column {
  readonly segment: Segment;
  readonly stamps: Uint32Array;
  readonly slots: Int32Array;
  docs: number[];
  keys: number[];
  readings: number[];
}

const HIDDEN = -1;

/** Collects what the steps of one search find: each code once, at its best place; filters applied, but all counted. */
export class HitBoard {
  readonly #columns: readonly Column[];
  #stamp = 0;
  #found = 0;
  #today = 0;
  #admits: (segment: Segment, doc: number) => boolean = () => true;

  constructor(segments: readonly Segment[]) {
    this.#columns = segments.map(segment => ({
      segment,
      stamps: new Uint32Array(segment.docCount),
      slots: new Int32Array(segment.docCount),
      docs: [],
      keys: [],
      readings: [],
    }));
  }

  /** Empties the board for the next question. */
  start(question: SearchQuestion, systems: readonly string[]): void {
    this.#stamp += 1;
    this.#found = 0;
    this.#today = dateNumber(question.today);
    const { activeOnly, billableOnly } = question.filters;
    const allowed = CODE_SYSTEMS.map(system => systems.includes(system));
    this.#admits = (segment, doc) =>
      allowed[CODE_SYSTEMS.indexOf(systemOf(segment, doc))] === true &&
      (!billableOnly || isBillable(segment, doc)) &&
      (!activeOnly || isInUse(segment, doc, this.#today));
    for (const column of this.#columns) {
      column.docs = [];
      column.keys = [];
      column.readings = [];
    }
  }

  get today(): number {
    return this.#today;
  }

  /** Codes found so far, those hidden by filters included: what is looked for next never depends on filters. */
  get found(): number {
    return this.#found;
  }

  get visible(): number {
    return this.#columns.reduce((sum, { docs }) => sum + docs.length, 0);
  }

  add(segment: number, doc: number, key: number, reading: number): void {
    const column = this.#columns[segment];
    if (column === undefined) return;
    if (column.stamps[doc] === this.#stamp) {
      const slot = column.slots[doc] ?? HIDDEN;
      if (slot !== HIDDEN && key < (column.keys[slot] ?? 0)) {
        column.keys[slot] = key;
        column.readings[slot] = reading;
      }
      return;
    }
    column.stamps[doc] = this.#stamp;
    this.#found += 1;
    if (!this.#admits(column.segment, doc)) {
      column.slots[doc] = HIDDEN;
      return;
    }
    column.slots[doc] = column.docs.length;
    column.docs.push(doc);
    column.keys.push(key);
    column.readings.push(reading);
  }

  /** The best `count` visible hits or, where several are equal at the edge, a few more; in no order. */
  best(count: number): BoardHit[] {
    const limit = this.#keyAt(count);
    const hits: BoardHit[] = [];
    this.#columns.forEach(({ docs, keys, readings }, segment) => {
      keys.forEach((key, slot) => {
        if (key <= limit) hits.push({ segment, doc: docs[slot] ?? 0, key, reading: readings[slot] ?? 0 });
      });
    });
    return hits;
  }

  #keyAt(count: number): number {
    if (this.visible <= count) return Number.POSITIVE_INFINITY;
    const keys = new Float64Array(this.visible);
    let at = 0;
    for (const column of this.#columns) {
      keys.set(column.keys, at);
      at += column.keys.length;
    }
    return keys.sort()[Math.max(0, count - 1)] ?? Number.POSITIVE_INFINITY;
  }
}
