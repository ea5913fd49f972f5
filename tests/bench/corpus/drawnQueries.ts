import type { CodeRecord } from '../../../data/domain/codeRecord.ts';
import { type Random, seededRandom } from '../../faults/random.ts';

/**
 * Queries as people type them, drawn from the corpus itself and always the same for the same corpus:
 * whole codes, code beginnings, words, words in another order, a cut last word, one typo.
 */
export function drawQueries(records: readonly CodeRecord[], count: number, seed = 7): string[] {
  const random = seededRandom(seed);
  const shapes = [wholeCode, codeBeginning, someWords, shuffledWords, cutLastWord, oneTypo];
  return Array.from({ length: count }, (_, index) => {
    const shape = shapes[index % shapes.length] ?? someWords;
    return shape(random.pick(records), random);
  });
}

function wholeCode(record: CodeRecord): string {
  return record.code.toLowerCase();
}

function codeBeginning(record: CodeRecord, random: Random): string {
  return record.code.slice(0, 2 + random.below(3));
}

function someWords(record: CodeRecord, random: Random): string {
  const words = wordsOf(record);
  const from = random.below(Math.max(1, words.length - 2));
  return words.slice(from, from + 1 + random.below(3)).join(' ');
}

function shuffledWords(record: CodeRecord, random: Random): string {
  return someWords(record, random).split(' ').reverse().join(' ');
}

function cutLastWord(record: CodeRecord, random: Random): string {
  const words = someWords(record, random);
  return words.length > 6 ? words.slice(0, -2) : words;
}

function oneTypo(record: CodeRecord, random: Random): string {
  const words = someWords(record, random);
  const at = random.below(words.length);
  return words.slice(0, at) + words.slice(at + 1);
}

function wordsOf(record: CodeRecord): string[] {
  return record.longText.toLowerCase().match(/[a-z0-9.]+/g) ?? [record.code];
}
