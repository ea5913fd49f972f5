import { packCode, unpackCode } from './procedureCode.ts';
import type { PtpEdit } from './ptpEdit.ts';
import { type PtpColumn, ptpOrder } from './ptpOrder.ts';
import { type PtpRows, ptpEditAt } from './ptpRows.ts';
import { emptyRows } from './ptpRowsBuilder.ts';

/** About 64 kB a chunk: one read of a chunk answers for a code; the largest group of one code has a few thousand rows. */
const ROWS_A_CHUNK = 7_000;
const GROUP_BYTES = 8;
const ROW_BYTES = 9;

/** Consecutive codes of one column with all their pairs. */
export interface PtpChunk {
  /** The first code in it. */
  readonly first: string;
  /** How many pairs. */
  readonly count: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Cuts the rows into chunks by the codes of one column; all pairs of a code are in one chunk.
 *
 * Layout, little-endian: how many codes (u32); each code (packed, u32) with its number of rows (u32); then of all rows
 * the other column (u32), first day (u16), last day (u16) and flags (u8), column by column.
 */
export function* ptpChunks(rows: PtpRows, by: PtpColumn): Generator<PtpChunk> {
  const order = ptpOrder(rows, by);
  const key = rows[by];
  let start = 0;
  let groups: number[] = [];
  let groupStart = 0;
  for (let at = 0; at <= order.length; at += 1) {
    const isNew = at === order.length || key[order[at] ?? 0] !== key[order[groupStart] ?? 0];
    if (!isNew) continue;
    if (at > groupStart) groups.push(at - groupStart);
    groupStart = at;
    if (at > start && (at === order.length || at - start >= ROWS_A_CHUNK)) {
      yield encode(rows, by, order.subarray(start, at), groups);
      start = at;
      groups = [];
    }
  }
}

function encode(rows: PtpRows, by: PtpColumn, order: Uint32Array, groups: readonly number[]): PtpChunk {
  const key = rows[by];
  const other = rows[by === 'column1' ? 'column2' : 'column1'];
  const bytes = new Uint8Array(4 + groups.length * GROUP_BYTES + order.length * ROW_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, groups.length, true);
  let at = 4;
  let row = 0;
  for (const size of groups) {
    view.setUint32(at, key[order[row] ?? 0] ?? 0, true);
    view.setUint32(at + 4, size, true);
    at += GROUP_BYTES;
    row += size;
  }
  const columns = columnOffsets(at, order.length);
  for (let place = 0; place < order.length; place += 1) {
    const source = order[place] ?? 0;
    view.setUint32(columns.other + place * 4, other[source] ?? 0, true);
    view.setUint16(columns.from + place * 2, rows.from[source] ?? 0, true);
    view.setUint16(columns.through + place * 2, rows.through[source] ?? 0, true);
    bytes[columns.flags + place] = rows.flags[source] ?? 0;
  }
  return { first: unpackCode(key[order[0] ?? 0] ?? 0), count: order.length, bytes };
}

function columnOffsets(start: number, count: number) {
  const from = start + count * 4;
  return { other: start, from, through: from + count * 2, flags: from + count * 4 };
}

/** Which pairs of a chunk are wanted. */
export interface PtpQuestion {
  readonly by: PtpColumn;
  readonly code: string;
  /** Only pairs with these codes in the other column; all where it is absent. */
  readonly partners?: readonly string[];
}

/** The wanted pairs in a chunk; empty where it has none. `undefined` where the bytes are not such a chunk. */
export function readPtpChunk(
  bytes: Uint8Array,
  { by, code, partners }: PtpQuestion,
  rationales: readonly string[],
): readonly PtpEdit[] | undefined {
  const groups = readGroups(bytes);
  if (groups === undefined) return undefined;
  const wanted = packCode(code);
  const group = groups.list.find(each => each.code === wanted);
  if (group === undefined) return [];
  const rows = rowsOf(bytes, by, groups, group);
  const others = by === 'column1' ? rows.column2 : rows.column1;
  const packed = partners && new Set(partners.map(packCode));
  const found: PtpEdit[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    if (packed === undefined || packed.has(others[at] ?? 0)) found.push(ptpEditAt(rows, at, rationales));
  }
  return found;
}

/** How many pairs a chunk holds; `undefined` where the bytes are not such a chunk. */
export function countPtpChunk(bytes: Uint8Array): number | undefined {
  return readGroups(bytes)?.rowCount;
}

interface Group {
  readonly code: number;
  readonly start: number;
  readonly size: number;
}

interface Groups {
  readonly list: readonly Group[];
  readonly rowCount: number;
  readonly rowsAt: number;
}

function readGroups(bytes: Uint8Array): Groups | undefined {
  if (bytes.length < 4) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const rowsAt = 4 + count * GROUP_BYTES;
  if (rowsAt > bytes.length) return undefined;
  const list: Group[] = [];
  let rowCount = 0;
  for (let at = 4; at < rowsAt; at += GROUP_BYTES) {
    const size = view.getUint32(at + 4, true);
    list.push({ code: view.getUint32(at, true), start: rowCount, size });
    rowCount += size;
  }
  return rowsAt + rowCount * ROW_BYTES === bytes.length ? { list, rowCount, rowsAt } : undefined;
}

function rowsOf(bytes: Uint8Array, by: PtpColumn, { rowCount, rowsAt }: Groups, { code, start, size }: Group): PtpRows {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const columns = columnOffsets(rowsAt, rowCount);
  const rows = emptyRows(size);
  const other = by === 'column1' ? rows.column2 : rows.column1;
  rows[by].fill(code);
  for (let at = 0; at < size; at += 1) {
    const place = start + at;
    other[at] = view.getUint32(columns.other + place * 4, true);
    rows.from[at] = view.getUint16(columns.from + place * 2, true);
    rows.through[at] = view.getUint16(columns.through + place * 2, true);
    rows.flags[at] = bytes[columns.flags + place] ?? 0;
  }
  return rows;
}
