import { LONGEST_TERM, type NearWord, type SynonymMatch, type SynonymTable } from './synonymTable.ts';

/** In how many ways the words of a term may have been meant; more are not tried. */
const MOST_WAYS = 8;

/**
 * Terms that were typed with typos, by the place they begin at: of one word, and of several words in any order where a
 * word of them stands in no text ("diarhea infectous").
 *
 * @param isKnown whether a word stands in a text or name: it has no typo then
 */
export function nearTermsIn(
  words: readonly string[],
  synonyms: SynonymTable,
  isKnown: (word: string) => boolean,
): Map<number, readonly SynonymMatch[]> {
  const meant = words.map((word): readonly NearWord[] =>
    isKnown(word) ? [{ word, edits: 0 }] : synonyms.nearestWords(word),
  );
  return new Map(
    words.map((word, place) => [place, [...synonyms.findNear(word), ...longerTerms(meant, place, synonyms)]]),
  );
}

function longerTerms(meant: readonly (readonly NearWord[])[], from: number, synonyms: SynonymTable): SynonymMatch[] {
  const matches: SynonymMatch[] = [];
  let ways: readonly (readonly NearWord[])[] = [[]];
  for (const words of meant.slice(from, from + LONGEST_TERM)) {
    ways = ways.flatMap(way => words.map(word => [...way, word])).slice(0, MOST_WAYS);
    for (const way of ways) {
      if (way.length > 1 && way.some(({ edits }) => edits > 0)) matches.push(...synonyms.findMeant(way));
    }
  }
  return matches;
}
