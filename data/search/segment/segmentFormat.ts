/**
 * The binary form of one release's search data.
 *
 * Everything is little-endian. A header of eight numbers, a table of sections (offset and length in bytes), then the
 * sections, each beginning at a multiple of eight bytes, so that typed arrays can look straight into the bytes.
 */
export const MAGIC = 0x47534343; // "CCSG"
/** Raised also where what is worked out of a text changes (`strangeness.ts`): what an older app stored is then built again. */
export const FORMAT_VERSION = 5;
export const HEADER_NUMBERS = 8;

/** Places of the header's numbers. */
export const HEADER = {
  magic: 0,
  version: 1,
  byteLength: 2,
  checksum: 3,
  docCount: 4,
  wordCount: 5,
  docWordWidth: 6,
  sectionCount: 7,
} as const;

/** Sections in the order of the table. */
export const SECTIONS = [
  /** Eight bytes a code: ASCII, filled up with zeros. */
  'codes',
  /** Code numbers (places in official order) sorted by code text. */
  'byCode',
  /** One byte a code, see `FLAG`. */
  'flags',
  /** YYYYMMDD or 0. */
  'addedOn',
  'terminatedOn',
  /** Where each text begins in `texts`; one more for the end. */
  'textOffsets',
  /** Long texts, UTF-8. */
  'texts',
  /** All different words, sorted, one a line, UTF-8. */
  'words',
  /** For each word one bit a letter it holds, see `lettersOf`. */
  'wordLetters',
  'postingOffsets',
  /** For each word the codes that hold it, ascending. */
  'postings',
  'docWordOffsets',
  /** For each code the words of its text, in order; the two highest bits say where each stands, see `DocWordForm`. */
  'docWords',
  /** What each code says, and what the head of its text says, see `saying.ts`. */
  'saying',
  'headSaying',
  /** Code numbers, those that say least first. */
  'bySaying',
  /** One bit for each hash of two words that follow each other in some text, see `neighbours.ts`. */
  'neighbours',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export const CODE_WIDTH = 8;

/** How a word of a text is kept: its number in the low bits, its `SETTING` in the two highest. */
export interface DocWordForm {
  readonly wordBits: number;
  readonly settingShift: number;
}
/** Two bytes a word do while there are fewer than 2^14 words; official releases have about 8,000. */
export const NARROW: DocWordForm = { wordBits: 0x3fff, settingShift: 14 };
export const WIDE: DocWordForm = { wordBits: 0x3fffffff, settingShift: 30 };

/** Bits of the flag byte: the lowest two are the place in `CODE_SYSTEMS`. */
export const FLAG = { system: 0b11, billable: 0b100 } as const;

/** Where the sections begin: after header and table, at a multiple of eight. */
export const FIRST_SECTION = align8(4 * (HEADER_NUMBERS + 2 * SECTIONS.length));

export function align8(offset: number): number {
  return (offset + 7) & ~7;
}

/**
 * A checksum over everything but the header's own checksum field; finds cut-off and changed bytes, not malice.
 * Each step can be undone (xor, an odd factor, a xor with itself shifted), so one changed number always changes the sum.
 *
 * Four sums side by side, each over every fourth number: one after the other, every step would wait for the one before,
 * and a start would wait seven times as long. By blocks, and as signed numbers: a function called often is compiled well
 * while one that runs once stays as it was begun, and a number above 2^31 is no small integer.
 */
export function checksumOf(bytes: Uint8Array<ArrayBufferLike>): number {
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  const sums = Int32Array.of(0x811c9dc5, 0x01000193, 0xc2b2ae35, 0x27d4eb2f);
  const end = numbers.length;
  for (let at = 0; at < Math.min(HEADER_NUMBERS, end); at += 1) {
    if (at !== HEADER.checksum) sums[0] = mixed(sums[0] ?? 0, numbers[at] ?? 0);
  }
  const fours = Math.max(0, end - HEADER_NUMBERS) & ~3;
  for (let done = 0; done < fours; done += BLOCK) {
    mixBlock(sums, numbers, HEADER_NUMBERS + done, HEADER_NUMBERS + Math.min(done + BLOCK, fours));
  }
  for (let at = HEADER_NUMBERS + fours; at < end; at += 1) sums[0] = mixed(sums[0] ?? 0, numbers[at] ?? 0);
  const [first = 0, second = 0, third = 0, fourth = 0] = sums;
  return mixed(mixed(mixed(first, second), third), fourth) >>> 0;
}

/** Numbers mixed in by one call. */
const BLOCK = 4_096;

/**
 * `mixed` written out: at a start this runs before the compiler has taken calls away.
 *
 * @param from the numbers from this place to before `to`, a multiple of four
 */
function mixBlock(sums: Int32Array, numbers: Int32Array, from: number, to: number): void {
  let first = sums[0] ?? 0;
  let second = sums[1] ?? 0;
  let third = sums[2] ?? 0;
  let fourth = sums[3] ?? 0;
  for (let at = from; at < to; at += 4) {
    first = Math.imul(first ^ (numbers[at] ?? 0), FACTOR);
    first ^= first >>> 15;
    second = Math.imul(second ^ (numbers[at + 1] ?? 0), FACTOR);
    second ^= second >>> 15;
    third = Math.imul(third ^ (numbers[at + 2] ?? 0), FACTOR);
    third ^= third >>> 15;
    fourth = Math.imul(fourth ^ (numbers[at + 3] ?? 0), FACTOR);
    fourth ^= fourth >>> 15;
  }
  sums[0] = first;
  sums[1] = second;
  sums[2] = third;
  sums[3] = fourth;
}

/** Odd, so that multiplying can be undone. */
const FACTOR = 0x85ebca6b;

function mixed(sum: number, number: number): number {
  const next = Math.imul(sum ^ number, FACTOR);
  // Without this, the high bytes of a number would only ever reach the high bytes of the sum.
  return next ^ (next >>> 15);
}

/** A set of letters as bits: a to z, then all digits as one, then everything else as one. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit >= 97 && unit <= 122) letters |= 1 << (unit - 97);
    else letters |= unit >= 48 && unit <= 57 ? 1 << 26 : 1 << 27;
  }
  return letters;
}
