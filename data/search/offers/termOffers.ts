import type { Offer, SearchQuestion } from '../searchTypes.ts';
import { hasCodes, type OfferSources, type PoorAnswer, termsIn, withoutTerms } from './offerSources.ts';

const MOST_OFFERED = 3;
/** Each is counted by a search of its own. */
const MOST_TRIED = 6;

/** Without the terms that stand nowhere; where all stand somewhere, without each one. */
export function fewerTermsOffers(
  question: SearchQuestion,
  { wordsNotFound }: PoorAnswer,
  { count }: OfferSources,
): Offer[] {
  const terms = termsIn(question.text).filter(({ kind }) => kind !== 'exclusion');
  const missing = terms.filter(({ words }) => words.some(word => wordsNotFound.includes(word)));
  const others = terms.filter(term => !missing.includes(term));
  if (others.length === 0 || terms.length < 2) return [];
  if (missing.length > 0) {
    const offer = withoutTerms(question, missing, count);
    if (hasCodes(offer)) return [offer];
  }
  if (others.length < 2) return [];
  return others
    .slice(0, MOST_TRIED)
    .map(term => withoutTerms(question, [...missing, term], count))
    .filter(hasCodes)
    .sort((one, two) => one.total - two.total)
    .slice(0, MOST_OFFERED);
}
