import Papa from 'papaparse';
import { NO_CODE } from '../../../domain/ncci/procedureCode.ts';
import { flagsOf, NO_DAY } from '../../../domain/ncci/ptpRows.ts';
import { READ_LIMITS } from '../../limits.ts';
import type { LineFault } from '../../lineFault.ts';
import { PtpRowReader, packedField } from './ptpRowReader.ts';

const TAB = 9;
const LF = 10;
const CR = 13;
const QUOTE = 34;
const STAR = 42;
const COMMA = 44;
const ZERO = 48;
const SUBSTITUTE = 0x1a;
const MOST_FIELDS = 64;

/**
 * Reads a PTP file as its bytes come in, tab- or comma-separated. A plain row is read from the bytes as they are: no
 * string is made for any of 2.5 million rows. Rows with quotes, and those above the first pair, take the slow way.
 */
export class PtpScanner {
  readonly reader = new PtpRowReader();
  private readonly ends = new Int32Array(MOST_FIELDS);
  private rest: Uint8Array = new Uint8Array(0);
  private line = 0;
  private delimiter = TAB;
  private lastField = 0;

  /** @returns the fault that ends the reading */
  push(slice: Uint8Array): LineFault | undefined {
    const bytes = this.rest.length === 0 ? slice : joined(this.rest, slice);
    let start = 0;
    for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
      const fault = this.takeLine(bytes, start, end > start && bytes[end - 1] === CR ? end - 1 : end);
      if (fault) return fault;
      start = end + 1;
    }
    this.rest = bytes.slice(start);
    return this.rest.length > READ_LIMITS.lineLength ? { line: this.line + 1, problem: 'too-long' } : undefined;
  }

  /** A last line without an end counts, where it is whole. */
  finish(): LineFault | undefined {
    let end = this.rest.length;
    while (end > 0 && (this.rest[end - 1] === SUBSTITUTE || this.rest[end - 1] === CR)) end -= 1;
    return end === 0 ? undefined : this.takeLine(this.rest, 0, end);
  }

  private takeLine(bytes: Uint8Array, start: number, end: number): LineFault | undefined {
    this.line += 1;
    if (end - start > READ_LIMITS.lineLength) return { line: this.line, problem: 'too-long' };
    return this.reader.hasBegun ? this.takePlain(bytes, start, end) : this.takeText(bytes, start, end);
  }

  private takeText(bytes: Uint8Array, start: number, end: number): LineFault | undefined {
    const text = new TextDecoder('windows-1252').decode(bytes.subarray(start, end)).replace(/^\u00ef\u00bb\u00bf/, '');
    if (!this.reader.hasBegun) this.delimiter = text.includes('\t') ? TAB : COMMA;
    const delimiter = this.delimiter === TAB ? '\t' : ',';
    // A quoted cell of the rows above may go on in the next line: what is left of it is no pair either.
    const cells = Papa.parse<string[]>(text, { delimiter, quoteChar: '"' }).data[0] ?? [];
    const fault = this.reader.take(cells, this.line);
    this.lastField = Math.min(MOST_FIELDS - 1, Math.max(...Object.values(this.reader.columns)));
    return fault;
  }

  private takePlain(bytes: Uint8Array, start: number, end: number): LineFault | undefined {
    const count = this.splitFields(bytes, start, end);
    const { columns, days, rationales } = this.reader;
    if (count <= columns.indicator) return this.takeText(bytes, start, end);
    const startOf = (field: number): number => (field === 0 ? start : (this.ends[field - 1] ?? end) + 1);
    const endOf = (field: number): number => this.ends[field] ?? end;
    const column1 = packedField(bytes, startOf(columns.column1), endOf(columns.column1));
    const column2 = packedField(bytes, startOf(columns.column2), endOf(columns.column2));
    const from = dayField(bytes, startOf(columns.from), endOf(columns.from), days);
    const through = dayField(bytes, startOf(columns.through), endOf(columns.through), days);
    const indicatorAt = startOf(columns.indicator);
    const indicator = endOf(columns.indicator) - indicatorAt === 1 ? indicatorByte(bytes[indicatorAt]) : undefined;
    if (column1 === NO_CODE || column2 === NO_CODE || from === undefined || through === undefined || !indicator) {
      return this.takeText(bytes, start, end); // Quotes, blanks or damage: the careful reading tells which.
    }
    const rationale =
      columns.rationale < count
        ? rationales.numberOfBytes(bytes, startOf(columns.rationale), endOf(columns.rationale))
        : undefined;
    return this.reader.add(this.line, column1, column2, from, through, flagsOf(indicator, rationale));
  }

  /**
   * Fills `ends` as far as the last column that is read; a quote makes the row one for the careful reading.
   *
   * @returns how many fields were found
   */
  private splitFields(bytes: Uint8Array, start: number, end: number): number {
    const { ends, delimiter } = this;
    const last = this.lastField;
    let count = 0;
    let at = start;
    for (; at < end && count < last; at += 1) {
      const byte = bytes[at];
      if (byte === QUOTE) return 0;
      if (byte === delimiter) {
        ends[count] = at;
        count += 1;
      }
    }
    if (count === last && bytes[at] === QUOTE) return 0;
    const next = count === last ? bytes.indexOf(delimiter, at) : -1;
    ends[count] = next === -1 || next > end ? end : next;
    return count + 1;
  }
}

function indicatorByte(byte: number | undefined): '0' | '1' | '9' | undefined {
  switch (byte) {
    case ZERO:
      return '0';
    case ZERO + 1:
      return '1';
    case ZERO + 9:
      return '9';
    default:
      return undefined;
  }
}

function dayField(
  bytes: Uint8Array,
  start: number,
  end: number,
  days: { dayOf(compact: number): number | undefined },
): number | undefined {
  if (start === end || (end - start === 1 && bytes[start] === STAR)) return NO_DAY;
  if (end - start !== 8) return undefined;
  let compact = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    compact = compact * 10 + digit;
  }
  return days.dayOf(compact);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
