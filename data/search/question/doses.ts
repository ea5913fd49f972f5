const NUMBER = /^\d+(?:\.\d+)?$/;
const UNITS: ReadonlySet<string> = new Set(
  'mg mcg ug g gm gram grams milligram milligrams microgram micrograms ml cc iu unit units meq mci'.split(' '),
);

/**
 * Where a question says how much was given: "100 mcg". A drug's text gives the amount its code is billed by, which is seldom the
 * amount of one dose: of words that cannot all be found, the amount matters least.
 *
 * @returns for each word whether it is a number before such a unit, or that unit
 */
export function dosesIn(words: readonly string[]): readonly boolean[] {
  const isUnit = (at: number): boolean => UNITS.has(words[at] ?? '') && NUMBER.test(words[at - 1] ?? '');
  return words.map((_, at) => isUnit(at) || isUnit(at + 1));
}
