import type { CalendarDate } from './calendarDate.ts';
import type { CodeRecord } from './codeRecord.ts';
import { statusOn } from './codeStatus.ts';
import { type WordRun, wordDifference } from './wordDifference.ts';

/** What two texts that read alike differ in, as far as their words tell. */
export type DifferenceKind = 'dose' | 'route' | 'salt' | 'suffix' | 'basis' | 'side' | 'number' | 'encounter' | 'other';

/** A code whose official text is nearly that of another. */
export interface LookAlike {
  readonly record: CodeRecord;
  /** From the text of the code one is at to the text of this one. */
  readonly difference: readonly WordRun[];
  /** Empty where both have the same words, in other capitals, blanks or punctuation at most. */
  readonly differsIn: readonly DifferenceKind[];
}

/** Share of words two texts must have in common to be taken for one another. */
const ALIKE = 0.55;
const MOST = 8;
/** A text of some hundred words is not read word by word for a difference. */
const LONGEST = 600;

const SIDE = /^(left|right|bilateral|unilateral|upper|lower|both|single|double)$/i;
type KindWords = Readonly<Partial<Record<DifferenceKind, RegExp>>>;
const ITEM_WORDS: KindWords = {
  dose: /\d|^(mg|mcg|gm|grams?|ml|cc|units?|iu|millicuries?|microcuries?)$/i,
  route:
    /^(injection|injectable|inhalation|infusion|oral|orally|intravenous|intramuscular|subcutaneous|intravitreal|intrathecal|topical|implant|nasal|patch|tablet|capsule|solution|suspension|concentrated|compounded)$/i,
  salt: /^(hydrochloride|hcl|sodium|acetate|citrate|sulfate|phosphate|succinate|tartrate|mesylate|maleate|bromide|chloride|potassium|calcium|decanoate|pamoate|besylate|fumarate|lauroxil|tosylate)$/i,
  basis: /^(each|per|pair|any|minutes?|hours?|days?|diem|visit|mile|dose|set|month|week|additional|first|initial)$/i,
  side: SIDE,
};
/** A diagnosis has no amount and no unit: its numbers are types, stages, and degrees. */
const DIAGNOSIS_WORDS: KindWords = {
  side: SIDE,
  number: /^(\d.*|i{1,3}[abc]?|iv)$/i,
  encounter: /^(initial|subsequent|sequela)$/i,
};
/** Four letters without a meaning, after a hyphen. Source: FDA, Nonproprietary Naming of Biological Products, 2017. */
const SUFFIX = /^[a-z]{4}$/;

/**
 * Codes among `near` whose text is nearly that of `record`, the most alike first: in use on the day, of the same system,
 * with the words that differ.
 */
export function lookAlikes(record: CodeRecord, near: readonly CodeRecord[], day: CalendarDate): readonly LookAlike[] {
  const own = wordSet(record.longText);
  return near
    .filter(
      each =>
        each.code !== record.code &&
        each.system === record.system &&
        each.longText.length <= LONGEST &&
        record.longText.length <= LONGEST &&
        statusOn(each, day).kind === 'active',
    )
    .map(each => ({ each, alike: likeness(own, wordSet(each.longText)) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || a.each.position - b.each.position)
    .slice(0, MOST)
    .map(({ each }) => {
      const difference = wordDifference(record.longText, each.longText);
      return {
        record: each,
        difference,
        differsIn: kindsOf(difference, record.system === 'icd10cm' ? DIAGNOSIS_WORDS : ITEM_WORDS),
      };
    });
}

/** `Differs in amount, route or form`; of two codes with the same words, that. */
export function differenceWords({ differsIn }: Pick<LookAlike, 'differsIn'>): string {
  return differsIn.length === 0 ? 'The same words' : `Differs in ${differsIn.map(kind => NAMES[kind]).join(', ')}`;
}

const NAMES: Readonly<Record<DifferenceKind, string>> = {
  dose: 'amount',
  route: 'route or form',
  salt: 'salt',
  suffix: 'biosimilar suffix',
  basis: 'what one unit is',
  side: 'side or extent',
  number: 'type, stage, or number',
  encounter: 'encounter',
  other: 'other words',
};

function kindsOf(difference: readonly WordRun[], kindWords: KindWords): readonly DifferenceKind[] {
  const kinds = new Set<DifferenceKind>();
  difference.forEach(({ kind, text }, at) => {
    if (kind === 'kept') return;
    const before = difference.slice(0, at).findLast(run => run.kind === 'kept');
    const isAfterHyphen = before?.text.endsWith('-') === true;
    for (const word of text.match(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu) ?? []) {
      const named = Object.entries(kindWords).find(([, words]) => words.test(word))?.[0] as DifferenceKind | undefined;
      kinds.add(named ?? (isAfterHyphen && SUFFIX.test(word) ? 'suffix' : 'other'));
    }
  });
  if (kinds.size > 1) kinds.delete('other');
  return [...kinds];
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []);
}

/** Words in common, as a share of all words of both. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
