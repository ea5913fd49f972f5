import { printedCode } from '../../../data/domain/codeKey.ts';
import { systemName } from '../../../data/domain/codeSystem.ts';
import type { FilterName, Offer } from '../../../data/search/searchTypes.ts';
import { codesInWords } from './answerWords.ts';
import { rowStatus } from './rowStatus.ts';

/** An offer as a person reads it. */
export interface OfferWords {
  /** What pressing it does, or asks. */
  readonly lead: string;
  /** The words or the code it is about, set apart from the lead; may be empty. */
  readonly subject: string;
  /** What comes of it: how many codes, or what the code is. */
  readonly brings: string;
}

const WITHOUT_FILTER: Record<FilterName, string> = {
  systems: 'Look in all code systems',
  activeOnly: 'Include codes that are no longer active',
  billableOnly: 'Include headers',
};

/** @param refinements as asked, to name the one an offer leaves out */
export function offerInWords(offer: Offer, refinements: readonly string[] = []): OfferWords {
  switch (offer.kind) {
    case 'spelling':
      return { lead: 'Did you mean', subject: offer.text, brings: codesInWords(offer.total) };
    case 'nearest-code':
      return { lead: '', subject: printedCode(offer.system, offer.code), brings: describedCode(offer) };
    case 'without-terms':
      return { lead: 'Without', subject: offer.terms.join(' '), brings: codesInWords(offer.total) };
    case 'without-quotes':
      return { lead: 'The same words without quotes', subject: '', brings: codesInWords(offer.total) };
    case 'without-scope':
      return { lead: `Not only in ${systemName(offer.scope)}`, subject: offer.text, brings: codesInWords(offer.total) };
    case 'without-filters': {
      const [only] = offer.filters;
      const lead = offer.filters.length === 1 && only !== undefined ? WITHOUT_FILTER[only] : 'Without the filters';
      return { lead, subject: '', brings: codesInWords(offer.total) };
    }
    case 'without-refinement':
      return { lead: 'Not narrowed to', subject: refinements[offer.place] ?? '', brings: codesInWords(offer.total) };
  }
}

/** The heading of the near codes, which come as a list of their own. */
export function isNearCode(offer: Offer): boolean {
  return offer.kind === 'nearest-code';
}

function describedCode({ codeText, status }: Extract<Offer, { kind: 'nearest-code' }>): string {
  const word = rowStatus(status)?.word;
  return word === undefined ? codeText : `${codeText} (${word.toLowerCase()})`;
}
