import type { Offer, SearchQuestion } from '../searchTypes.ts';
import { hidingOffers, plainerOffers } from './hidingOffers.ts';
import { nearCodeOffers } from './nearCodeOffers.ts';
import type { OfferSources, PoorAnswer } from './offerSources.ts';
import { spellingOffers } from './spellingOffers.ts';
import { fewerTermsOffers } from './termOffers.ts';

/** Ways on, the likeliest first: what hides codes that match, else other spellings, near codes and fewer words. */
export function offersFor(question: SearchQuestion, poor: PoorAnswer, sources: OfferSources): Offer[] {
  const lifts = poor.hidden > 0 ? hidingOffers(question, sources) : [];
  if (lifts.length > 0) return lifts;
  return [
    ...(poor.hidden > 0 ? plainerOffers(question, sources) : []),
    ...spellingOffers(question, sources),
    ...nearCodeOffers(question, poor, sources),
    ...fewerTermsOffers(question, poor, sources),
  ];
}
