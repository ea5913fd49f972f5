import { useEffect, useState } from 'react';
import { askedWords } from '../../../data/domain/mine/findEncounters.ts';
import { StoreError } from '../../../data/store/storeError.ts';
import type { EncounterListing, ListingAsk } from '../../../data/store/user/encounterListing.ts';
import { createFindClient } from '../../workers/encounters/findClient.ts';
import type { Live } from '../answers/live.ts';
import { useLiveAnswer } from '../answers/useLiveAnswer.ts';
import { useStores } from '../answers/useStores.ts';

/**
 * A part of the list of encounters, told of every change. While the next part is read the last one stands, whole: its
 * count is always the count of its rows.
 *
 * @param query every word of it is looked for in all of an encounter; finding is the work of a worker.
 */
export function useEncounterListing({
  state,
  query,
  limit,
}: Pick<ListingAsk, 'state' | 'limit'> & { readonly query: string }): Live<EncounterListing> {
  const { user, keepsUserData } = useStores();
  const [finder] = useState(() => createFindClient());
  useEffect(() => () => finder.close(), [finder]);
  const words = askedWords(query);
  const live = useLiveAnswer(
    `encounters ${state} ${limit} ${words.join(' ')}`,
    async () => {
      if (words.length === 0 || !keepsUserData) return await user.encounters.listing({ state, limit });
      const found = await finder.find(words);
      if (!found.ok) throw new StoreError(found.error);
      return await user.encounters.listing({ state, limit, among: found.value });
    },
    'user',
  );
  const [last, setLast] = useState<Live<EncounterListing>>(live);
  if (live.state !== 'loading' && live !== last) setLast(live);
  return live.state === 'loading' ? last : live;
}
