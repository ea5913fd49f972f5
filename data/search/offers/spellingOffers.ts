import type { SegmentScan } from '../matching/segmentScan.ts';
import { readScope } from '../question/question.ts';
import type { Offer, SearchQuestion } from '../searchTypes.ts';
import type { SynonymTable } from '../synonyms/synonymTable.ts';
import { eachWord } from '../words/words.ts';
import { nearWords } from './nearWords.ts';
import { hasCodes, type OfferSources } from './offerSources.ts';

const MOST_SPELLINGS = 3;
/** So many unknown words of a question are looked up. */
const MOST_CHANGED = 4;

/** "Did you mean": the words nobody knows, as words that some code holds. */
export function spellingOffers(question: SearchQuestion, { scans, synonyms, count }: OfferSources): Offer[] {
  const { text } = question;
  const { length } = readScope(text);
  const unknown: { typed: string; from: number; to: number; near: string[] }[] = [];
  eachWord(text.slice(length), (typed, from, to) => {
    if (to - from !== typed.length || isKnownSomehow(typed, scans, synonyms)) return;
    unknown.push({
      typed,
      from: length + from,
      to: length + to,
      near: nearWords(typed, scans, synonyms, MOST_SPELLINGS),
    });
  });
  const changed = unknown.filter(({ near }) => near.length > 0).slice(0, MOST_CHANGED);
  const choices = changed.length === 1 ? (changed[0]?.near.map((_, at) => at) ?? []) : changed.length > 1 ? [0] : [];
  return choices
    .map((choice): Offer => {
      let meantText = text;
      for (const { from, to, near } of changed.toReversed()) {
        meantText = meantText.slice(0, from) + (near[choice] ?? '') + meantText.slice(to);
      }
      const changes = changed.map(({ typed, near }) => ({ typed, meant: near[choice] ?? '' }));
      return { kind: 'spelling', text: meantText, changes, total: count({ ...question, text: meantText }) };
    })
    .filter(hasCodes);
}

function isKnownSomehow(word: string, scans: readonly SegmentScan[], synonyms: SynonymTable): boolean {
  return (
    scans.some(({ lexicon }) => lexicon.matches(word, true).words.length > 0) || synonyms.findAt([word], 0).length > 0
  );
}
