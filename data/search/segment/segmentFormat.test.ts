import { expect, test } from 'vitest';
import { checksumOf, HEADER, HEADER_NUMBERS } from './segmentFormat.ts';

const mixed = (sum: number, number: number): number => {
  const next = Math.imul(sum ^ number, 0x85ebca6b);
  return next ^ (next >>> 15);
};

/** As indexes on people's disks were summed: number by number, each fourth into the same sum. */
function plainly(numbers: Uint32Array): number {
  const sums = [0x811c9dc5, 0x01000193, 0xc2b2ae35, 0x27d4eb2f];
  const fours = HEADER_NUMBERS + 4 * Math.floor(Math.max(0, numbers.length - HEADER_NUMBERS) / 4);
  numbers.forEach((number, at) => {
    const lane = at < HEADER_NUMBERS || at >= fours ? 0 : at % 4;
    if (at !== HEADER.checksum) sums[lane] = mixed(sums[lane] ?? 0, number);
  });
  return sums.reduce(mixed) >>> 0;
}

test.each([0, 5, 8, 9, 12, 4_104, 4_107, 12_345])(
  'the checksum of %i numbers is the one installed indexes carry',
  count => {
    const numbers = Uint32Array.from({ length: count }, (_, at) => Math.imul(at + 7, 0x9e3779b1));
    expect(checksumOf(new Uint8Array(numbers.buffer))).toBe(plainly(numbers));
  },
);
