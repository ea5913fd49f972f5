import type { Correction } from '../../../data/search/question/corrections.ts';
import type { SearchHit, Tier } from '../../../data/search/searchTypes.ts';

/**
 * Why a code is in the list, where its marked words do not say it already, nor the line above the list, which
 * speaks of the best tier: the typos it was found in spite of, the name it was found by, what it lacks.
 */
export function whyInList(
  { tier, reason, corrections = [] }: Partial<Pick<SearchHit, 'tier' | 'reason' | 'corrections'>>,
  bestTier: Tier | undefined,
): string | undefined {
  const words = [tierWords(tier, bestTier, corrections), reason].filter(part => part !== undefined);
  return words.length === 0 ? undefined : words.join('; ');
}

function tierWords(
  tier: Tier | undefined,
  bestTier: Tier | undefined,
  corrections: readonly Correction[],
): string | undefined {
  const partly = tier === 'some-words' && tier !== bestTier ? 'some words' : undefined;
  if (corrections.length > 0) return [partly, typoWords(corrections)].filter(Boolean).join(', ');
  return tier === 'typo' && tier !== bestTier ? 'similar spelling' : partly;
}

/** "1 typo: metformn → metformin". */
function typoWords(corrections: readonly Correction[]): string {
  const edits = corrections.reduce((sum, correction) => sum + correction.edits, 0);
  const pairs = corrections.map(({ typed, meant }) => `${typed} → ${meant}`);
  return `${edits} ${edits === 1 ? 'typo' : 'typos'}: ${pairs.join(', ')}`;
}
