import { readScope } from '../question/question.ts';
import type { FilterName, Offer, SearchFilters, SearchQuestion } from '../searchTypes.ts';
import { hasCodes, type OfferSources, termsIn, withoutTerms } from './offerSources.ts';

/** More of a kind than this are not read; each is counted by a search of its own. */
const MOST_REFINEMENTS = 4;
const MOST_EXCLUSIONS = 3;
const QUOTES = /["“”„]/g;

/** Everything that was asked for is there, but something takes it away. */
export function hidingOffers(question: SearchQuestion, { count }: OfferSources): Offer[] {
  const { text, refinements = [] } = question;
  const offers: Offer[] = [];
  refinements.slice(0, MOST_REFINEMENTS).forEach((_, place) => {
    offers.push({
      kind: 'without-refinement',
      place,
      total: count({ ...question, refinements: refinements.toSpliced(place, 1) }),
    });
  });
  offers.push(...filterLifts(question, count));
  const { length, scope } = readScope(text);
  const rest = text.slice(length).trim();
  if (scope !== undefined) {
    offers.push({ kind: 'without-scope', text: rest, scope, total: count({ ...question, text: rest }) });
  }
  return offers.filter(hasCodes);
}

/** The same words without quotes, or without what a minus takes away. */
export function plainerOffers(question: SearchQuestion, { count }: OfferSources): Offer[] {
  const { text } = question;
  const offers: Offer[] = [];
  const terms = termsIn(text);
  if (terms.some(({ kind }) => kind === 'phrase')) {
    const plain = text.replaceAll(QUOTES, ' ').replaceAll(/\s+/g, ' ').trim();
    offers.push({ kind: 'without-quotes', text: plain, total: count({ ...question, text: plain }) });
  }
  for (const term of terms.filter(({ kind }) => kind === 'exclusion').slice(0, MOST_EXCLUSIONS)) {
    offers.push(withoutTerms(question, [term], count));
  }
  return offers.filter(hasCodes);
}

/** Each filter that hides something by itself; where only several together do, all of them. */
function filterLifts(question: SearchQuestion, count: OfferSources['count']): Offer[] {
  const lift = (filters: readonly FilterName[]): Offer => ({
    kind: 'without-filters',
    filters,
    total: count({ ...question, filters: without(question.filters, filters) }),
  });
  const inUse = filtersInUse(question.filters);
  const single = inUse.map(name => lift([name])).filter(hasCodes);
  return single.length > 0 || inUse.length < 2 ? single : [lift(inUse)];
}

function filtersInUse({ systems, activeOnly, billableOnly }: SearchFilters): FilterName[] {
  const names: FilterName[] = [];
  if (systems.length > 0) names.push('systems');
  if (activeOnly) names.push('activeOnly');
  if (billableOnly) names.push('billableOnly');
  return names;
}

function without(filters: SearchFilters, names: readonly FilterName[]): SearchFilters {
  return {
    systems: names.includes('systems') ? [] : filters.systems,
    activeOnly: filters.activeOnly && !names.includes('activeOnly'),
    billableOnly: filters.billableOnly && !names.includes('billableOnly'),
  };
}
