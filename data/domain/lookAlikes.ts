import type { CalendarDate } from './calendarDate.ts';
import type { CodeRecord } from './codeRecord.ts';
import { statusOn } from './codeStatus.ts';
import type { CodeSystem } from './codeSystem.ts';
import { type DifferenceKind, kindOfWord, shareThing, tellingText } from './lookAlikeWords.ts';
import { type WordRun, wordDifference } from './wordDifference.ts';

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

/** Four letters without a meaning, after a hyphen. Source: FDA, Nonproprietary Naming of Biological Products, 2017. */
const SUFFIX = /^[a-z]{4}$/;

/**
 * Codes among `near` whose text is nearly that of `record`, the most alike first: in use on the day, of the same system,
 * with the words that differ. Items must share a word of the thing, not only how much of it is given how.
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
    .map(each => ({ each, words: wordSet(each.longText) }))
    .map(({ each, words }) => ({ each, words, alike: likeness(own, words) }))
    .filter(({ words, alike }) => alike >= ALIKE && (record.system === 'icd10cm' || shareThing(own, words)))
    .sort((a, b) => b.alike - a.alike || a.each.position - b.each.position)
    .slice(0, MOST)
    .map(({ each }) => {
      const difference = wordDifference(record.longText, each.longText);
      return {
        record: each,
        difference,
        differsIn: kindsOf(difference, record.system),
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

function kindsOf(difference: readonly WordRun[], system: CodeSystem): readonly DifferenceKind[] {
  const kinds = new Set<DifferenceKind>();
  difference.forEach(({ kind, text }, at) => {
    if (kind === 'kept') return;
    const before = difference.slice(0, at).findLast(run => run.kind === 'kept');
    const isAfterHyphen = before?.text.endsWith('-') === true;
    for (const word of text.match(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu) ?? []) {
      kinds.add(kindOfWord(word, system) ?? (isAfterHyphen && SUFFIX.test(word) ? 'suffix' : 'other'));
    }
  });
  if (kinds.size > 1) kinds.delete('other');
  return [...kinds];
}

/** The words by which two texts are compared. */
function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    tellingText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}.]+/gu) ?? [],
  );
}

/** Words in common, as a share of all words of both. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
