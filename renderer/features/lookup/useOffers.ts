import type { Offer } from '../../../data/search/searchTypes.ts';
import { useStableHandler } from '../../ui/useStableHandler.ts';
import type { LookupPlace } from './useLookupAddress.ts';
import type { Refining } from './useRefining.ts';

/** What pressing an offer does. Afterwards the focus is in the search box: the pressed button is gone. */
export function useOffers({
  place,
  refining,
  onActiveOnly,
  onBillableOnly,
  focusBox,
}: {
  readonly place: Pick<LookupPlace, 'type' | 'narrowTo' | 'refineTo'>;
  readonly refining: Refining;
  readonly onActiveOnly: (isOn: boolean) => void;
  readonly onBillableOnly: (isOn: boolean) => void;
  readonly focusBox: () => void;
}): (offer: Offer) => void {
  const lift = (filters: Extract<Offer, { kind: 'without-filters' }>['filters']) => {
    if (filters.includes('systems')) place.narrowTo('all');
    if (filters.includes('activeOnly')) onActiveOnly(false);
    if (filters.includes('billableOnly')) onBillableOnly(false);
  };
  return useStableHandler((offer: Offer) => {
    if (offer.kind === 'without-filters') lift(offer.filters);
    else if (offer.kind === 'without-refinement') refining.remove(offer.place);
    else {
      // The codes near to one that does not exist were found without looking at what the results are narrowed to.
      if (offer.kind === 'nearest-code' && refining.asked.length > 0) place.refineTo([]);
      place.type(offer.text);
    }
    focusBox();
  });
}
