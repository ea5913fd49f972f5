import { DocSet } from '../segment/docSet.ts';
import type { Segment } from '../segment/segment.ts';
import { smallestAt } from './quickSelect.ts';

/** What was found in one segment; the first `used` entries have a place. */
export interface HitColumn {
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

const ROOM_AT_FIRST = 4_096;

/** A column for a segment, with nothing found yet. */
export function columnOf(segment: Segment): HitColumn {
  return {
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
  };
}

/** Makes room for as many entries again. */
export function grow(column: HitColumn): void {
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

/** The key of the hit at place `count` among those of all columns; higher than any where there are fewer. */
export function keyAt(columns: readonly HitColumn[], count: number): number {
  const placed = columns.reduce((sum, { used }) => sum + used, 0);
  if (placed <= count || count < 1) return Number.POSITIVE_INFINITY;
  const keys = new Float64Array(placed);
  let at = 0;
  for (const column of columns) {
    keys.set(column.keys.subarray(0, column.used), at);
    at += column.used;
  }
  return smallestAt(keys, count - 1);
}
