import Big from 'big.js';
import type { Measure, Quantity } from './measure.ts';

/** The spellings of each measure in official texts, longest first where one begins with another. */
const SPELLINGS: readonly (readonly [Measure, string])[] = [
  ['mcg', 'micrograms?|mcg|ug'],
  ['mg', 'milligrams?|mg'],
  ['g', 'grams?|gms?|g'],
  ['ml', 'milliliters?|ml|cc'],
  ['kiu', 'kiu'],
  ['pfu', 'plaque forming units'],
  ['unit', 'usp units?|international units?|i\\.u\\.|iu|units?'],
  ['meq', 'meq'],
  ['uci', 'microcuries?|uci'],
  ['mci', 'millicuries?|mci'],
  ['cm2', 'square (?:centimeters?|cenitmeters?)|sq\\.? ?cm'],
  ['vg', 'vector genomes'],
];

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+';
const SCALE = 'thousand|million|billion';
const SCALES: Readonly<Record<string, string>> = { thousand: '1000', million: '1000000', billion: '1000000000' };
const NAMES = SPELLINGS.map(([measure, words]) => `(?<${measure}>${words})`).join('|');

/**
 * A number with its measure as a pattern, for larger ones. It has named groups, so a pattern can hold it once.
 * A concentration ("10 mg/ml") is not a quantity; "1 i.u." ends with its point.
 */
export const QUANTITY = `(?:(?<number>${NUMBER}) ?(?<scale>${SCALE})? ?)?(?:${NAMES})(?![a-z0-9])(?!/(?:ml|kg|24))`;

/**
 * The quantity a match of `QUANTITY` stands for: "per milligram" is one. Commas are only between thousands in these
 * texts.
 */
export function quantityOf(groups: Readonly<Partial<Record<string, string>>>): Quantity | undefined {
  const found = SPELLINGS.find(([measure]) => groups[measure] !== undefined);
  if (found === undefined) return undefined;
  const number = new Big((groups.number ?? '1').replaceAll(',', ''));
  const scaled = number.times(SCALES[groups.scale ?? ''] ?? '1');
  return scaled.eq(0) ? undefined : { amount: scaled.toFixed(), measure: found[0] };
}

/** Every quantity with a number of its own, from left to right. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return [...text.matchAll(new RegExp(`(?<![\\w.^])${QUANTITY}`, 'giu'))].flatMap(({ groups }) =>
    groups?.number === undefined ? [] : (quantityOf(groups) ?? []),
  );
}
