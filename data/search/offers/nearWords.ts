import type { SegmentScan } from '../matching/segmentScan.ts';
import { lettersOf } from '../segment/segmentFormat.ts';
import type { SynonymTable } from '../synonyms/synonymTable.ts';
import { bitCount, WordComparison } from '../words/editDistance.ts';
import { soundOf } from '../words/soundOf.ts';

const ONE_WORD = /^[a-z]+$/;
/** What one edit counts beside how often a word stands in texts. */
const EDIT_COST = 4;
const OTHER_FIRST_LETTER = 2;
/** A term of the synonyms counts as a word that stands in so many codes. */
const TERM_FREQUENCY = 20;

/** So many letters at most are written otherwise where a word sounds the same: f, z and k of "fizikal". */
const RESPELLED_LETTERS = 3;

interface Near {
  readonly word: string;
  cost: number;
}

/**
 * Words that a word nobody knows may have been meant as, the likeliest first: few edits, the same first letter, many
 * codes. More edits than a search forgives by itself, since here a person decides.
 */
export function nearWords(word: string, scans: readonly SegmentScan[], synonyms: SynonymTable, most: number): string[] {
  const edits = editsConsidered(word);
  if (edits === 0) return [];
  const comparison = new WordComparison(word);
  const letters = lettersOf(word);
  const sound = soundOf(word);
  const firstLetters = lettersThatSoundLike(word);
  const found = new Map<string, { distance: number; frequency: number }>();
  /** By the letters alone: neither so few edits away nor of the same sound. */
  const isFarOff = (otherLetters: number): boolean =>
    bitCount(letters & ~otherLetters) > Math.max(edits, RESPELLED_LETTERS);
  const consider = (other: string, otherLetters: number, frequency: () => number): void => {
    if (Math.abs(other.length - word.length) > edits) return;
    const missing = bitCount(letters & ~otherLetters);
    const extra = bitCount(otherLetters & ~letters);
    let distance = Number.POSITIVE_INFINITY;
    if (missing <= edits && extra <= edits) {
      comparison.compare(other);
      distance = comparison.whole;
    }
    const maySoundSo = missing <= RESPELLED_LETTERS && firstLetters.includes(other[0] ?? ' ');
    if (distance > 1 && maySoundSo && soundOf(other) === sound) distance = 1;
    if (distance === 0 || distance > edits) return;
    const known = found.get(other);
    if (known === undefined) found.set(other, { distance, frequency: frequency() });
    else known.frequency += frequency();
  };
  for (const { segment, lexicon } of scans) {
    const { words, wordLetters } = segment;
    for (let number = 0; number < words.length; number += 1) {
      const otherLetters = wordLetters[number] ?? 0;
      if (!isFarOff(otherLetters)) consider(words[number] ?? '', otherLetters, () => lexicon.frequency(number));
    }
  }
  for (const [term, termLetters] of oneWordTerms(synonyms)) consider(term, termLetters, () => TERM_FREQUENCY);
  const near: Near[] = [...found].map(([other, { distance, frequency }]) => ({
    word: other,
    cost: EDIT_COST * distance + (other[0] === word[0] ? 0 : OTHER_FIRST_LETTER) - Math.log(1 + frequency),
  }));
  near.sort((one, two) => one.cost - two.cost || (one.word < two.word ? -1 : 1));
  return near.slice(0, most).map(({ word: other }) => other);
}

const termsOf = new WeakMap<SynonymTable, ReadonlyMap<string, number>>();

/** The terms of one word with their letters; a table never changes, so they are read once. */
function oneWordTerms(synonyms: SynonymTable): ReadonlyMap<string, number> {
  const known = termsOf.get(synonyms);
  if (known !== undefined) return known;
  const terms = new Map<string, number>();
  for (const { term } of synonyms) {
    const word = term.toLowerCase();
    if (ONE_WORD.test(word)) terms.set(word, lettersOf(word));
  }
  termsOf.set(synonyms, terms);
  return terms;
}

/** Sounds are compared only with words that can begin alike: a twelfth of the work. */
function lettersThatSoundLike(word: string): string {
  const groups = ['cksqx', 'szcpx', 'fpv', 'jg', 'iye', 'nkgp', 'rw', 'ao', 'eoa', 'uo'];
  const first = word[0] ?? '';
  return groups.filter(group => group.includes(first)).join('') + first;
}

/** Numbers must be right; of a short word hardly a letter may be wrong. */
function editsConsidered(word: string): number {
  if (word.length < 3 || /\d/.test(word)) return 0;
  if (word.length < 5) return 1;
  return word.length < 8 ? 2 : 3;
}
