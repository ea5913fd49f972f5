import { SETTING } from '../words/words.ts';
import type { Segment } from './segment.ts';

/** Room for so many bits a word of the texts: few different pairs share one. */
const BITS_A_WORD = 2;
const FEWEST_BITS = 1_024;
/** More words than this in parentheses are not paired one by one. */
const LONGEST_ASIDE = 256;

/**
 * Which words follow each other in the texts of a segment, one bit for each hash of two word numbers. What stands in
 * parentheses may be skipped: in "continuous positive (cpap) device", "positive" is followed by "cpap" and by "device".
 */
export function neighboursOf({
  docCount,
  docWords,
  docWordOffsets,
  docWordForm,
}: Pick<Segment, 'docCount' | 'docWords' | 'docWordOffsets' | 'docWordForm'>): Uint32Array<ArrayBuffer> {
  const { wordBits, settingShift } = docWordForm;
  const bits = new Uint32Array(bitsFor(docWords.length) >>> 5);
  const shift = shiftFor(bits);
  for (let doc = 0; doc < docCount; doc += 1) {
    const start = docWordOffsets[doc] ?? 0;
    const end = docWordOffsets[doc + 1] ?? 0;
    for (let at = start + 1; at < end; at += 1) {
      const second = (docWords[at] ?? 0) & wordBits;
      for (let before = at - 1; before >= start; before -= 1) {
        // Then any two words may be neighbours: right, only slower.
        if (at - before > LONGEST_ASIDE) return bits.fill(0xffff_ffff);
        const packed = docWords[before] ?? 0;
        const hash = hashOf(packed & wordBits, second, shift);
        bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
        if (packed >>> settingShift !== SETTING.aside) break;
      }
    }
  }
  return bits;
}

/** False where no text has the second word after the first; true may, rarely, be wrong. */
export function mayBeNeighbours({ neighbours }: Segment, first: number, second: number): boolean {
  const hash = hashOf(first, second, shiftFor(neighbours));
  return ((neighbours[hash >>> 5] ?? 0) & (1 << (hash & 31))) !== 0;
}

/** The codes whose texts have the second word right after the first, ascending. */
export function docsWithPair(segment: Segment, first: number, second: number): Uint32Array {
  const { postings, postingOffsets, docWords, docWordOffsets, docWordForm } = segment;
  const frequencyOf = (word: number): number => (postingOffsets[word + 1] ?? 0) - (postingOffsets[word] ?? 0);
  const rarer = frequencyOf(first) < frequencyOf(second) ? first : second;
  return postings.subarray(postingOffsets[rarer], postingOffsets[rarer + 1]).filter(doc => {
    const end = docWordOffsets[doc + 1] ?? 0;
    let previous = -1;
    for (let at = docWordOffsets[doc] ?? 0; at < end; at += 1) {
      const word = (docWords[at] ?? 0) & docWordForm.wordBits;
      if (previous === first && word === second) return true;
      previous = word;
    }
    return false;
  });
}

function bitsFor(wordCount: number): number {
  let bits = FEWEST_BITS;
  while (bits < BITS_A_WORD * wordCount) bits *= 2;
  return bits;
}

/** The length of the table is a power of two; this many bits of a hash are too many. */
function shiftFor(bits: Uint32Array): number {
  return Math.clz32(32 * bits.length) + 1;
}

function hashOf(first: number, second: number, shift: number): number {
  const mixed = Math.imul(first + 1, 0x9e37_79b1) ^ Math.imul(second + 1, 0x85eb_ca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b_3c6d) >>> shift;
}
