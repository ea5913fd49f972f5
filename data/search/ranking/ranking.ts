import type { PreparedScan } from '../question/preparedScan.ts';
import { TIERS, type Tier } from '../searchTypes.ts';
import { bitCount } from '../words/editDistance.ts';
import { STRANGE_WORD } from '../words/strangeness.ts';
import { GRADE, type Grade } from '../words/wordGrade.ts';
import { countAtGrade, type Measure } from './measure.ts';

/** Room for the cost within a tier: no cost reaches the next tier. */
const TIER_STEP = 1_000;
const HIGHEST_COST = TIER_STEP - 1;

/** The place of a hit in one number: the tier first, then the cost within it. Smaller is better. */
export function rankKey(tier: Tier, cost: number): number {
  return TIER_STEP * TIERS.indexOf(tier) + Math.min(HIGHEST_COST, Math.max(0, cost));
}

export function tierOfKey(key: number): Tier {
  return TIERS[Math.floor(key / TIER_STEP)] ?? 'some-words';
}

/** What is asked of the words of a code beside the words themselves. */
export interface CodeTraits {
  readonly isUsable: boolean;
  readonly isBillable: boolean;
  /** See `commonCodes.ts`. */
  readonly isCommon: boolean;
  /** Few words were typed, however many an abbreviation among them stands for: "cll" is a look at a family. */
  readonly isShortQuestion: boolean;
  /** See `qualityCodes.ts`. */
  readonly isQuality: boolean;
}

/** Weights of what makes one code a better answer than another in the same tier; tuned by causes, see docs/adr/0032. */
const WEIGHT = {
  form: 0.4,
  /** Texts with the very words stand before those with words of the same family, whatever else they say. */
  family: 4,
  beginning: 3,
  oneEdit: 2.5,
  twoEdits: 5,
  /** For a text that says infinitely more than was asked. */
  strangers: 8,
  /** At so many strange words half of it is reached. */
  strangersHalf: 8,
  /** The head of the text ("Walker, ...") says no more than was asked. */
  wholeHead: -0.8,
  before: 0.12,
  neighbours: -0.35,
  missingConnecting: 0.25,
  /** The text says the opposite: "without" where "with" was asked for, "other than wood" where "wood" was. */
  opposite: 3,
  ended: 4,
  headerOfManyWords: 0.6,
  common: -1.6,
  /** It tells how well was cared for, and is seldom what was looked for. */
  quality: 4,
} as const;

const GRADE_COST: Readonly<Record<Grade, number>> = {
  [GRADE.exact]: 0,
  [GRADE.form]: WEIGHT.form,
  [GRADE.family]: WEIGHT.family,
  [GRADE.beginning]: WEIGHT.beginning,
  [GRADE.oneEdit]: WEIGHT.oneEdit,
  [GRADE.twoEdits]: WEIGHT.twoEdits,
};
const INEXACT = [GRADE.form, GRADE.family, GRADE.beginning, GRADE.oneEdit, GRADE.twoEdits] as const;

/** Keeps costs above zero although neighbours lower them. */
const BASE = 20;
const MOST_BEFORE = 10;
/** From so many words a question is taken as the description of one code and not as a look at a family. */
export const DESCRIPTIVE_WORDS = 3;

/** The cost of a code for a question of `wordCount` words; smaller is better. */
export function costOf(measure: Measure, required: number, wordCount: number, traits: CodeTraits): number {
  const all = (1 << wordCount) - 1;
  const strangers = measure.strangers / STRANGE_WORD;
  const connecting = all & ~required;
  return (
    BASE +
    gradesCost(measure, all) +
    (WEIGHT.strangers * strangers) / (strangers + WEIGHT.strangersHalf) +
    (measure.headStrangers === 0 ? WEIGHT.wholeHead : 0) +
    WEIGHT.before * Math.min(MOST_BEFORE, measure.before) +
    WEIGHT.neighbours * measure.neighbours +
    (connecting === 0 ? 0 : WEIGHT.missingConnecting * bitCount(connecting & ~(measure.found[GRADE.twoEdits] ?? 0))) +
    (measure.saysOpposite ? WEIGHT.opposite : 0) +
    (traits.isUsable ? 0 : WEIGHT.ended) +
    (traits.isCommon ? WEIGHT.common : 0) +
    (traits.isQuality ? WEIGHT.quality : 0) +
    (traits.isBillable || traits.isShortQuestion || bitCount(required) < DESCRIPTIVE_WORDS
      ? 0
      : WEIGHT.headerOfManyWords)
  );
}

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;

/** The highest cost there is within a tier. */
export const COST_ABOVE_ALL = Number.POSITIVE_INFINITY;

/** What `costOf` is at least for any code that matches a question, but for strangers and what lowers a cost. */
export function leastCostsOf(prepared: PreparedScan): number {
  return BASE + leastGradesCost(prepared) - ROUNDING;
}

/** What lowers or raises the cost of a code beside the words found and the strangers. */
export interface Merits {
  readonly isWholeHead: boolean;
  readonly isCommon: boolean;
  readonly neighbours: number;
  /** As in `Measure`; 0 where it is not known. */
  readonly before: number;
}

/** How many strangers, in units of `STRANGE_WORD`, a code with such merits may have to cost no more than `cost`; -1: none will do. */
export function mostStrangersFor(cost: number, { isWholeHead, isCommon, neighbours, before }: Merits): number {
  const left =
    cost -
    (isWholeHead ? WEIGHT.wholeHead : 0) -
    (isCommon ? WEIGHT.common : 0) -
    WEIGHT.neighbours * neighbours -
    WEIGHT.before * Math.min(MOST_BEFORE, before) +
    ROUNDING;
  if (left < 0) return -1;
  if (left >= WEIGHT.strangers) return Number.POSITIVE_INFINITY;
  return (STRANGE_WORD * WEIGHT.strangersHalf * left) / (WEIGHT.strangers - left) + ROUNDING;
}

/** What the words of the question cost where each is found as it is found best anywhere. */
function leastGradesCost({ matched, pairs, named, required, wordCount }: PreparedScan): number {
  let sum = 0;
  for (let place = 0; place < wordCount; place += 1) {
    const bit = 1 << place;
    // A nearer grade may cost more: a word of the same family more than one that was only begun.
    let cost: number = GRADE_COST[GRADE.twoEdits];
    for (const grade of matched[place]?.values() ?? []) cost = Math.min(cost, GRADE_COST[grade]);
    if (pairs.some(pair => pair.bit === bit)) cost = Math.min(cost, GRADE_COST[GRADE.form]);
    for (const bits of named.values()) if (bits & bit) cost = GRADE_COST[GRADE.exact];
    sum += required & bit ? cost : Math.min(cost, WEIGHT.missingConnecting);
  }
  return sum;
}

/** The cost of words that are not found as they were typed. */
function gradesCost(measure: Measure, all: number): number {
  if (((measure.found[GRADE.exact] ?? 0) & all) === all) return 0;
  let sum = 0;
  for (const grade of INEXACT) sum += GRADE_COST[grade] * countAtGrade(measure, all, grade);
  return sum;
}
