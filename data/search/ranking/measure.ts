import { bitCount } from '../words/editDistance.ts';
import type { Grade } from '../words/wordGrade.ts';

/** What a scan tells of one code. The object is used again for the next code: take what you need at once. */
export interface Measure {
  /** Bits of the question's words found at this grade or nearer, one entry a grade. */
  readonly found: Uint32Array;
  /** All words of the question stand together in this order. */
  isPhrase: boolean;
  /** Neighbours in the question that are neighbours in the text. */
  neighbours: number;
  /** The text says "without" and no "with", which was asked for, or rules out or leaves open a word asked for, see `negation.ts`. */
  saysOpposite: boolean;
  /** Words of the text before the first that was asked for. */
  before: number;
  /** Words of the text nobody asked for, weighed, see `strangeness.ts`. */
  strangers: number;
  /** Those of them in the head of the text. */
  headStrangers: number;
}

/** What tells of one code whether it can get into a list at all, read in a fraction of the time. Used again like `Measure`. */
export interface Outline {
  /** As in `Measure`. */
  isPhrase: boolean;
  neighbours: number;
  before: number;
  strangers: number;
  headStrangers: number;
}

/** How many of `wanted` are found, but not nearer than `grade`. */
export function countAtGrade(measure: Measure, wanted: number, grade: Grade): number {
  const here = (measure.found[grade] ?? 0) & wanted;
  return grade === 0 ? bitCount(here) : bitCount(here & ~(measure.found[grade - 1] ?? 0));
}
