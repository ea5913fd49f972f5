import { bitCount } from './editDistance.ts';
import { countAtGrade, type Measure } from './measure.ts';
import { TIERS, type Tier } from './searchTypes.ts';
import { STRANGE_WORD } from './strangeness.ts';
import { GRADE } from './wordGrade.ts';

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
  ended: 4,
  headerOfManyWords: 0.6,
  common: -1.6,
} as const;

/** Keeps costs above zero although neighbours lower them. */
const BASE = 20;
const MOST_BEFORE = 10;
/** From so many words a question is taken as the description of one code and not as a look at a family. */
const DESCRIPTIVE_WORDS = 3;

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
    (traits.isUsable ? 0 : WEIGHT.ended) +
    (traits.isCommon ? WEIGHT.common : 0) +
    (traits.isBillable || bitCount(required) < DESCRIPTIVE_WORDS ? 0 : WEIGHT.headerOfManyWords)
  );
}

/** The cost of words that are not found as they were typed. */
function gradesCost(measure: Measure, all: number): number {
  if (((measure.found[GRADE.exact] ?? 0) & all) === all) return 0;
  return (
    WEIGHT.form * countAtGrade(measure, all, GRADE.form) +
    WEIGHT.family * countAtGrade(measure, all, GRADE.family) +
    WEIGHT.beginning * countAtGrade(measure, all, GRADE.beginning) +
    WEIGHT.oneEdit * countAtGrade(measure, all, GRADE.oneEdit) +
    WEIGHT.twoEdits * countAtGrade(measure, all, GRADE.twoEdits)
  );
}
