import type { Tier } from '../../../data/search/searchTypes.ts';

/**
 * Why a code is in the list, where its marked words do not say it already, nor the line above the list, which
 * speaks of the best tier.
 */
export function whyInList(tier: Tier | undefined, bestTier: Tier | undefined): string | undefined {
  if (tier === undefined || (tier === bestTier && tier !== 'synonym')) return undefined;
  switch (tier) {
    case 'exact-code':
    case 'code-prefix':
    case 'exact-phrase':
    case 'all-words':
      return undefined;
    case 'synonym':
      return 'also called';
    case 'typo':
      return 'similar spelling';
    case 'some-words':
      return 'some words';
  }
}
