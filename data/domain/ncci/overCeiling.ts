import type { AdjudicationIndicator } from './mue.ts';

/** Lines that together are over a ceiling: their places among the lines asked about, and their units together. */
export interface OverCeiling {
  readonly lines: readonly number[];
  readonly billed: number;
}

/**
 * Which lines of one code on one day are over its unit ceiling: each line by itself under indicator 1 and where the file
 * has none, all of the day together under 2 and 3. Source: CMS, "MUE Adjudication Indicators", 2024.
 *
 * @param most the ceiling, and `billed` the units of each line, counted in the same whole numbers.
 */
export function overCeiling(
  most: number,
  adjudication: AdjudicationIndicator | undefined,
  billed: readonly number[],
): readonly OverCeiling[] {
  if (adjudication === '1' || adjudication === undefined) {
    return billed.flatMap((units, at) => (units > most ? [{ lines: [at], billed: units }] : []));
  }
  const sum = billed.reduce((all, one) => all + one, 0);
  return sum > most ? [{ lines: [...billed.keys()], billed: sum }] : [];
}
