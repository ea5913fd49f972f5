import { bitCount, WordComparison } from './editDistance.ts';
import { lettersOf } from './segmentFormat.ts';
import type { SegmentScan } from './segmentScan.ts';
import { soundOf } from './soundOf.ts';
import type { SynonymTable } from './synonymTable.ts';

const ONE_WORD = /^[a-z]+$/;
/** What one edit counts beside how often a word stands in texts. */
const EDIT_COST = 4;
const OTHER_FIRST_LETTER = 2;
/** A term of the synonyms counts as a word that stands in so many codes. */
const TERM_FREQUENCY = 20;

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
  const consider = (other: string, otherLetters: number, frequency: () => number): void => {
    if (Math.abs(other.length - word.length) > edits) return;
    let distance = Number.POSITIVE_INFINITY;
    if (bitCount(letters & ~otherLetters) <= edits) {
      comparison.compare(other);
      distance = comparison.whole;
    }
    if (distance > 1 && firstLetters.includes(other[0] ?? ' ') && soundOf(other) === sound) distance = 1;
    if (distance === 0 || distance > edits) return;
    const known = found.get(other);
    if (known === undefined) found.set(other, { distance, frequency: frequency() });
    else known.frequency += frequency();
  };
  for (const { segment, lexicon } of scans) {
    segment.words.forEach((other, number) => {
      consider(other, segment.wordLetters[number] ?? 0, () => lexicon.frequency(number));
    });
  }
  for (const { term } of synonyms) {
    const other = term.toLowerCase();
    if (ONE_WORD.test(other)) consider(other, lettersOf(other), () => TERM_FREQUENCY);
  }
  const near: Near[] = [...found].map(([other, { distance, frequency }]) => ({
    word: other,
    cost: EDIT_COST * distance + (other[0] === word[0] ? 0 : OTHER_FIRST_LETTER) - Math.log(1 + frequency),
  }));
  near.sort((one, two) => one.cost - two.cost || (one.word < two.word ? -1 : 1));
  return near.slice(0, most).map(({ word: other }) => other);
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
