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
  /** Visible codes without a place: they are counted, but too many stand before them. */
  counted: number;
}

/** Costs differ a little between codes that say equally much, so more are placed than the shortest lists show. */
const ENOUGH = 800;
/** Instead of a slot: not admitted by the filters. */
const HIDDEN = -1;
/** Instead of a slot: counted only, until a reading gives it a place. */
const COUNTED = -2;

/** Collects what the steps of one search find: each code once, at its best place; filters applied, but all counted. */
export class HitBoard {
  readonly #columns: readonly Column[];
  #stamp = 0;
  #found = 0;
  #today = 0;
  #limit = 0;
  #allowed: readonly boolean[] = [];
  #billableOnly = false;
  #activeOnly = false;
  #admitsAll = true;

  constructor(segments: readonly Segment[]) {
    this.#columns = segments.map(segment => ({
      segment,
      stamps: new Uint32Array(segment.docCount),
      slots: new Int32Array(segment.docCount),
      docs: new Uint32Array(segment.docCount),
      keys: new Float64Array(segment.docCount),
      readings: new Uint8Array(segment.docCount),
      used: 0,
      counted: 0,
    }));
  }

  /** Empties the board for the next question. */
  start(question: SearchQuestion, systems: readonly CodeSystem[]): void {
    this.#stamp += 1;
    this.#found = 0;
    this.#today = dateNumber(question.today);
    this.#limit = question.limit;
    this.#allowed = CODE_SYSTEMS.map(system => systems.includes(system));
    this.#billableOnly = question.filters.billableOnly;
    this.#activeOnly = question.filters.activeOnly;
    this.#admitsAll = !this.#billableOnly && !this.#activeOnly && systems.length === CODE_SYSTEMS.length;
    for (const column of this.#columns) {
      column.used = 0;
      column.counted = 0;
    }
  }

  /** So many codes of a segment with the best places serve any list the question asks for. */
  get enough(): number {
    return Math.max(ENOUGH, this.#limit);
  }

  /** Those of the codes that the filters let through. */
  admitted(segment: number, docs: ArrayLike<number>): ArrayLike<number> {
    const column = this.#columns[segment];
    if (this.#admitsAll || column === undefined) return docs;
    const kept: number[] = [];
    for (let at = 0; at < docs.length; at += 1) {
      const doc = docs[at] ?? 0;
      if (this.#admits(column.segment, doc)) kept.push(doc);
    }
    return kept;
  }

  get today(): number {
    return this.#today;
  }

  /** Codes found so far, those hidden by filters included: what is looked for next never depends on filters. */
  get found(): number {
    return this.#found;
  }

  get visible(): number {
    return this.#columns.reduce((sum, { used, counted }) => sum + used + counted, 0);
  }

  has(segment: number, doc: number): boolean {
    return this.#columns[segment]?.stamps[doc] === this.#stamp;
  }

  /** Gives a code a place, or a better one than it had. */
  add(segment: number, doc: number, key: number, reading: number): void {
    const column = this.#columns[segment];
    if (column === undefined) return;
    let slot = this.#slotOf(column, doc);
    if (slot === HIDDEN) return;
    if (slot === COUNTED) {
      slot = column.used;
      column.slots[doc] = slot;
      column.docs[slot] = doc;
      column.used += 1;
      column.counted -= 1;
    } else if (key >= (column.keys[slot] ?? 0)) return;
    column.keys[slot] = key;
    column.readings[slot] = reading;
  }

  /** Counts codes that match without giving them a place; those that have one keep it. */
  count(segment: number, docs: ArrayLike<number>): void {
    const column = this.#columns[segment];
    if (column === undefined) return;
    const { stamps, slots } = column;
    const stamp = this.#stamp;
    let fresh = 0;
    let hidden = 0;
    for (let at = 0; at < docs.length; at += 1) {
      const doc = docs[at] ?? 0;
      if (stamps[doc] === stamp) continue;
      stamps[doc] = stamp;
      fresh += 1;
      const isAdmitted = this.#admitsAll || this.#admits(column.segment, doc);
      slots[doc] = isAdmitted ? COUNTED : HIDDEN;
      if (!isAdmitted) hidden += 1;
    }
    this.#found += fresh;
    column.counted += fresh - hidden;
  }

  /** The code's slot, `HIDDEN` or `COUNTED`; a code seen for the first time is counted. */
  #slotOf(column: Column, doc: number): number {
    if (column.stamps[doc] === this.#stamp) return column.slots[doc] ?? HIDDEN;
    column.stamps[doc] = this.#stamp;
    this.#found += 1;
    const slot = this.#admits(column.segment, doc) ? COUNTED : HIDDEN;
    column.slots[doc] = slot;
    if (slot === COUNTED) column.counted += 1;
    return slot;
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
    if (this.#admitsAll) return true;
    if (this.#allowed[CODE_SYSTEMS.indexOf(systemOf(segment, doc))] !== true) return false;
    if (this.#billableOnly && !isBillable(segment, doc)) return false;
    return !this.#activeOnly || isInUse(segment, doc, this.#today);
  }

  #keyAt(count: number): number {
    const placed = this.#columns.reduce((sum, { used }) => sum + used, 0);
    if (placed <= count || count < 1) return Number.POSITIVE_INFINITY;
    const keys = new Float64Array(placed);
    let at = 0;
    for (const column of this.#columns) {
      keys.set(column.keys.subarray(0, column.used), at);
      at += column.used;
    }
    return smallestAt(keys, count - 1);
  }
}
