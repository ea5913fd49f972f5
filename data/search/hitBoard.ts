import { dateNumber } from '../domain/calendarDate.ts';
import { CODE_SYSTEMS, type CodeSystem } from '../domain/codeSystem.ts';
import { isInUse } from './codeStanding.ts';
import { smallestAt } from './quickSelect.ts';
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

/** What was found in one segment; the first `used` entries count. */
interface Column {
  readonly segment: Segment;
  readonly stamps: Uint32Array;
  readonly slots: Int32Array;
  readonly docs: Uint32Array;
  readonly keys: Float64Array;
  readonly readings: Uint8Array;
  used: number;
}

const HIDDEN = -1;

/** Collects what the steps of one search find: each code once, at its best place; filters applied, but all counted. */
export class HitBoard {
  readonly #columns: readonly Column[];
  #stamp = 0;
  #found = 0;
  #today = 0;
  #allowed: readonly boolean[] = [];
  #billableOnly = false;
  #activeOnly = false;

  constructor(segments: readonly Segment[]) {
    this.#columns = segments.map(segment => ({
      segment,
      stamps: new Uint32Array(segment.docCount),
      slots: new Int32Array(segment.docCount),
      docs: new Uint32Array(segment.docCount),
      keys: new Float64Array(segment.docCount),
      readings: new Uint8Array(segment.docCount),
      used: 0,
    }));
  }

  /** Empties the board for the next question. */
  start(question: SearchQuestion, systems: readonly CodeSystem[]): void {
    this.#stamp += 1;
    this.#found = 0;
    this.#today = dateNumber(question.today);
    this.#allowed = CODE_SYSTEMS.map(system => systems.includes(system));
    this.#billableOnly = question.filters.billableOnly;
    this.#activeOnly = question.filters.activeOnly;
    for (const column of this.#columns) column.used = 0;
  }

  get today(): number {
    return this.#today;
  }

  /** Codes found so far, those hidden by filters included: what is looked for next never depends on filters. */
  get found(): number {
    return this.#found;
  }

  get visible(): number {
    return this.#columns.reduce((sum, { used }) => sum + used, 0);
  }

  has(segment: number, doc: number): boolean {
    return this.#columns[segment]?.stamps[doc] === this.#stamp;
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
    const slot = column.used;
    column.slots[doc] = slot;
    column.docs[slot] = doc;
    column.keys[slot] = key;
    column.readings[slot] = reading;
    column.used += 1;
  }

  /** The best `count` visible hits or, where several are equal at the edge, a few more; in no order. */
  best(count: number): BoardHit[] {
    const limit = this.#keyAt(count);
    const hits: BoardHit[] = [];
    this.#columns.forEach(({ docs, keys, readings, used }, segment) => {
      for (let slot = 0; slot < used; slot += 1) {
        const key = keys[slot] ?? 0;
        if (key <= limit) hits.push({ segment, doc: docs[slot] ?? 0, key, reading: readings[slot] ?? 0 });
      }
    });
    return hits;
  }

  #admits(segment: Segment, doc: number): boolean {
    if (this.#allowed[CODE_SYSTEMS.indexOf(systemOf(segment, doc))] !== true) return false;
    if (this.#billableOnly && !isBillable(segment, doc)) return false;
    return !this.#activeOnly || isInUse(segment, doc, this.#today);
  }

  #keyAt(count: number): number {
    const { visible } = this;
    if (visible <= count || count < 1) return Number.POSITIVE_INFINITY;
    const keys = new Float64Array(visible);
    let at = 0;
    for (const column of this.#columns) {
      keys.set(column.keys.subarray(0, column.used), at);
      at += column.used;
    }
    return smallestAt(keys, count - 1);
  }
}
