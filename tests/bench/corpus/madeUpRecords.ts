import type { Icd10cmRecord } from '../../../data/domain/codeRecord.ts';
import { seededRandom } from '../../faults/random.ts';

const SYLLABLES = [
  'ar',
  'be',
  'ca',
  'dol',
  'em',
  'fos',
  'gin',
  'hy',
  'ith',
  'jo',
  'kal',
  'lin',
  'mor',
  'ne',
  'os',
  'pra',
  'qui',
  'ri',
  'sta',
  'tum',
  'ur',
  'ves',
  'wen',
  'xy',
  'zo',
];
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * `count` records of no real system, for measuring growth: unique codes of six characters and texts of four
 * to twelve words whose frequencies fall like those of real descriptors (few very common, many rare).
 */
export function madeUpRecords(count: number): Icd10cmRecord[] {
  const random = seededRandom(count);
  const vocabulary = Array.from({ length: Math.round(6_000 + Math.sqrt(count) * 40) }, () =>
    Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join(''),
  );
  return Array.from({ length: count }, (_, position) => {
    const words = Array.from({ length: 4 + random.below(9) }, () => {
      const rank = Math.floor(vocabulary.length ** random.fraction()) - 1;
      return vocabulary[rank] ?? 'other';
    });
    const longText = words.join(' ');
    return {
      system: 'icd10cm',
      code: madeUpCode(position),
      longText,
      shortText: longText.slice(0, 60),
      position,
      billable: true,
    };
  });
}

/** `A00000`, `A00001`, …: a letter, then the position in base 36; sorted like the positions up to 26 x 36^5. */
function madeUpCode(position: number): string {
  let rest = position;
  let code = '';
  for (let place = 0; place < 5; place += 1) {
    code = (DIGITS[rest % 36] ?? '0') + code;
    rest = Math.floor(rest / 36);
  }
  return String.fromCharCode(65 + (rest % 26)) + code;
}
