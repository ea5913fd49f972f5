import { dateNumber } from '../domain/calendarDate.ts';
import { CODE_SYSTEMS, type CodeSystem } from '../domain/codeSystem.ts';
import { isInUse } from './codeStanding.ts';
import { DocSet } from './docSet.ts';
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
  /** Which name of that reading's set it was found by; 0 where it was not found by a name. */
  readonly name: number;
}

/** For each segment the codes that quotes, minus and refinements let through; `undefined` where there are none of these. */
export type Narrowing = readonly DocSet[] | undefined;

/** What was found in one segment; the first `used` entries have a place. */
interface Column {
  readonly segment: Segment;
  /** Everything found, hidden by filters or not. */
  readonly found: DocSet;
  /** What the filters let through; `undefined` where they let through everything. */
  filtered: DocSet | undefined;
  /** What quotes, minus and refinements let through. */
  narrowed: DocSet | undefined;
  /** What filters and narrowing let through. */
  admitted: DocSet | undefined;
  /** The place of a code among the entries, where its stamp is that of this search. */
  readonly slots: Uint32Array;
  readonly stamps: Uint32Array;
  docs: Uint32Array;
  keys: Float64Array;
  readings: Uint8Array;
  names: Uint32Array;
  used: number;
}

/** Costs differ a little between codes that say equally much, so more are placed than the shortest lists show. */
const ENOUGH = 800;
const ROOM_AT_FIRST = 4_096;

/** Collects what the steps of one search find: each code once, at its best place; filters applied, but all counted. */
export class HitBoard {
  readonly #columns: readonly Column[];
  #stamp = 0;
  #today = 0;
  #limit = 0;
  #admission = '';

  constructor(segments: readonly Segment[]) {
    this.#columns = segments.map(segment => ({
      segment,
      found: new DocSet(segment.docCount),
      filtered: undefined,
      narrowed: undefined,
      admitted: undefined,
      stamps: new Uint32Array(segment.docCount),
      slots: new Uint32Array(segment.docCount),
      docs: new Uint32Array(ROOM_AT_FIRST),
      keys: new Float64Array(ROOM_AT_FIRST),
      readings: new Uint8Array(ROOM_AT_FIRST),
      names: new Uint32Array(ROOM_AT_FIRST),
      used: 0,
    }));
  }

  /** Empties the board for the next question. */
  start(question: SearchQuestion, systems: readonly CodeSystem[], narrowing?: Narrowing): void {
    this.#stamp += 1;
    this.#today = dateNumber(question.today);
    this.#limit = question.limit;
    for (const column of this.#columns) {
      column.used = 0;
      column.found.clear();
    }
    this.#admit(question, systems);
    this.#columns.forEach((column, number) => {
      column.narrowed = narrowing?.[number];
      column.admitted = both(column.filtered, column.narrowed);
    });
  }

  /** So many codes of a segment with the best places serve any list the question asks for. */
  get enough(): number {
    return Math.max(ENOUGH, this.#limit);
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
    if (column.admitted?.has(doc) === false) return;
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
    const limit = this.#keyAt(count);
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

  /** Filters stay the same from key press to key press: what they let through is kept until they change. */
  #admit({ filters, today }: SearchQuestion, systems: readonly CodeSystem[]): void {
    const { billableOnly, activeOnly } = filters;
    const allowed = CODE_SYSTEMS.map(system => systems.includes(system));
    const admission = `${allowed} ${billableOnly} ${activeOnly} ${activeOnly ? today : ''}`;
    if (admission === this.#admission) return;
    this.#admission = admission;
    const admitsAll = !billableOnly && !activeOnly && allowed.every(Boolean);
    for (const column of this.#columns) {
      const { segment } = column;
      column.filtered = admitsAll ? undefined : new DocSet(segment.docCount);
      for (let doc = 0; doc < segment.docCount && column.filtered !== undefined; doc += 1) {
        const isAllowed = allowed[CODE_SYSTEMS.indexOf(systemOf(segment, doc))] === true;
        if (!isAllowed || (billableOnly && !isBillable(segment, doc))) continue;
        if (!activeOnly || isInUse(segment, doc, this.#today)) column.filtered.add(doc);
      }
    }
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

function grow(column: Column): void {
  const room = 2 * column.docs.length;
  const { docs, keys, readings, names } = column;
  column.docs = new Uint32Array(room);
  column.docs.set(docs);
  column.keys = new Float64Array(room);
  column.keys.set(keys);
  column.readings = new Uint8Array(room);
  column.readings.set(readings);
  column.names = new Uint32Array(room);
  column.names.set(names);
}

function both(one: DocSet | undefined, two: DocSet | undefined): DocSet | undefined {
  if (one === undefined || two === undefined) return one ?? two;
  const kept = one.copy();
  kept.keep(two);
  return kept;
}
