import type { CodeRecord } from '../../domain/codeRecord.ts';
import type { Directory } from './referenceDb.ts';

/**
 * Records are stored in key order; people read them in the publisher's order (C43, C4A, C44). One list joins
 * the two: for each place in the official order, within its system, the rank in key order.
 */
export type OfficialOrder = Uint32Array<ArrayBuffer>;

/** @param sorted in key order; the answer lists each system's ranks where that system's run is. */
export function officialOrder(sorted: readonly CodeRecord[], systems: Directory['systems']): OfficialOrder {
  const positions = Uint32Array.from(sorted, record => record.position);
  const position = (rank: number) => positions[rank] ?? 0;
  const order = new Uint32Array(sorted.length);
  for (const { from, to } of systems) {
    const ranks = Array.from({ length: to - from }, (_, index) => from + index);
    // A plain array: its sort is quick where most is in order already, as here; a typed array's is not.
    order.set(
      ranks.sort((a, b) => position(a) - position(b)),
      from,
    );
  }
  return order;
}

/** Ranks of the codes just before and after `rank` in the official order of the same system. */
export function neighbourRanks(
  order: OfficialOrder,
  systems: Directory['systems'],
  rank: number,
): { previous?: number; next?: number } {
  const run = systems.find(({ from, to }) => from <= rank && rank < to);
  if (run === undefined) return {};
  const place = order.subarray(run.from, run.to).indexOf(rank) + run.from;
  const previous = place > run.from ? order[place - 1] : undefined;
  const next = place + 1 < run.to ? order[place + 1] : undefined;
  return { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) };
}

/** Little-endian on every computer we run on, as typed arrays are. */
export function orderToBytes(order: OfficialOrder): Uint8Array<ArrayBuffer> {
  return new Uint8Array(order.slice().buffer);
}

/** `undefined` where the bytes are not a list of `count` ranks. */
export function orderFromBytes(bytes: Uint8Array<ArrayBuffer>, count: number): OfficialOrder | undefined {
  if (bytes.byteLength !== count * Uint32Array.BYTES_PER_ELEMENT) return undefined;
  return new Uint32Array(bytes.slice().buffer);
}
