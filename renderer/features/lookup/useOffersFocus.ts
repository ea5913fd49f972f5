import { useCallback, useId } from 'react';

/** The id the ways on are to carry, and what takes the focus to the first of them; false where there is none. */
export function useOffersFocus() {
  const offersId = useId();
  const focusOffers = useCallback(() => {
    const first = document.getElementById(offersId)?.querySelector('button');
    first?.focus();
    return first != null;
  }, [offersId]);
  return { offersId, focusOffers };
}
