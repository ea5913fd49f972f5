import { type CodeRecord, keyOfRecord } from '../../domain/codeRecord.ts';
import type { ReleaseSeries } from '../../domain/codeSystem.ts';
import { type Release, releaseInSentence } from '../../domain/release.ts';
import { isConnecting, otherSpellings, singularOf, stemOf } from '../words/wordForms.ts';
import { wordsOf } from '../words/words.ts';
import type { OfficialName } from './officialNames.ts';

/** Fewer letters are as often a scrap of a word ("w/", "o") as an abbreviation. */
const SHORTEST_WORD = 2;
/** From so many letters search completes a word wherever it stands: "cath" finds "catheter" without a name. */
const SHORTEST_COMPLETED = 3;
const HAS_LETTER = /[a-z]/;

/** The short texts of ICD-10-CM are cuts of its long texts; those of HCPCS are written by hand, with abbreviations. */
export function hasShortTextNames(series: ReleaseSeries): boolean {
  return series === 'hcpcs';
}

/** Why search knows a short text, as the end of a sentence: "Pwc gp2 std: official short text in HCPCS January 2025". */
export function shortTextLabel(release: Pick<Release, 'title' | 'kind' | 'series'>): string {
  return `official short text in ${releaseInSentence(release)}`;
}

/**
 * The short texts of a HCPCS release that say something their long texts do not: a word that the long text holds
 * neither so nor as a plural, another spelling, a word of the same family, two words, or the beginning of a word.
 * Source: CMS, "HCPCS record layout", 2025, short description.
 */
export function shortTextNames(records: readonly CodeRecord[]): OfficialName[] {
  const names: OfficialName[] = [];
  const isSaidOtherwise = wordComparison();
  for (const record of records) {
    if (record.system === 'icd10cm') continue;
    const said = wordsOf(record.longText);
    const isNews = (word: string): boolean => !said.includes(word) && isWord(word) && !isSaidOtherwise(word, said);
    if (wordsOf(record.shortText).some(isNews)) names.push({ text: record.shortText, key: keyOfRecord(record) });
  }
  return names;
}

function isWord(word: string): boolean {
  return word.length >= SHORTEST_WORD && HAS_LETTER.test(word) && !isConnecting(word);
}

/** Whether words of a text say what a word says. */
function wordComparison(): (word: string, said: readonly string[]) => boolean {
  const singular = remembered(singularOf);
  const stem = remembered(stemOf);
  const spellings = remembered(otherSpellings);
  return (word, said) => {
    const others = spellings(word);
    return said.some((other, place) => {
      if (others.includes(other)) return true;
      if (other.charCodeAt(0) !== word.charCodeAt(0)) return false; // Forms begin as their words do.
      if (word.length >= SHORTEST_COMPLETED && other.startsWith(word)) return true;
      if (singular(other) === singular(word) || stem(other) === stem(word)) return true;
      return other + (said[place + 1] ?? '') === word;
    });
  };
}

/** The words of a release repeat thirty times, and their forms take a while. */
function remembered<T>(formOf: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return word => {
    let form = known.get(word);
    if (form === undefined) {
      form = formOf(word);
      known.set(word, form);
    }
    return form;
  };
}
