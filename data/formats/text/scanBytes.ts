import type { Pacer } from '../pacer.ts';

/** What the bytes of a text tell before it is decoded. */
export interface ByteScan {
  /** Printable ASCII, tabs and line ends only. */
  readonly isPlain: boolean;
  /** A CR without an LF after it ends lines too. */
  readonly hasLoneCr: boolean;
}

const TAB = 9;
const LF = 10;
const CR = 13;
const DELETE = 127;
const HIGH_BITS = 0x80808080 | 0;
const BLANKS = 0x20202020;
const DELETES = 0x7f7f7f7f;
const ONES = 0x01010101;
const WORDS_AT_ONCE = 256 * 1024;

/** Looks at every byte, four at a time: a plain text of 15 MB takes some 10 ms instead of 50. */
export async function scanBytes(bytes: Uint8Array, pacer: Pacer): Promise<ByteScan> {
  const scan = { isPlain: true, hasLoneCr: false };
  const aligned = Math.min(bytes.length, (4 - (bytes.byteOffset % 4)) % 4);
  scanSlowly(bytes, 0, aligned, scan);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + aligned, (bytes.length - aligned) >> 2);
  for (let from = 0; from < words.length; from += WORDS_AT_ONCE) {
    scanWords(words.subarray(from, from + WORDS_AT_ONCE), bytes, aligned + from * 4, scan);
    if (pacer.isDue) await pacer.pause({ phase: 'reading', rows: 0, fraction: 0.5 });
  }
  scanSlowly(bytes, aligned + words.length * 4, bytes.length, scan);
  return scan;
}

type Scan = { -readonly [Name in keyof ByteScan]: ByteScan[Name] };

function scanWords(words: Int32Array, bytes: Uint8Array, offset: number, scan: Scan): void {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as number;
    const flipped = word ^ DELETES;
    // The high bit of a byte is left standing where the byte is over 127, under 32, or 127.
    const odd = word | ((word - BLANKS) & ~word) | ((flipped - ONES) & ~flipped);
    if ((odd & HIGH_BITS) !== 0) scanSlowly(bytes, offset + index * 4, offset + index * 4 + 4, scan);
  }
}

function scanSlowly(bytes: Uint8Array, from: number, to: number, scan: Scan): void {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte === CR) {
      if (bytes[at + 1] !== LF) scan.hasLoneCr = true;
    } else if (byte >= DELETE || (byte < 32 && byte !== LF && byte !== TAB)) scan.isPlain = false;
  }
}
