import { useMemo } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { SearchQuestion } from '../../../data/search/searchTypes.ts';
import { useAsOf } from '../releases/useAsOf.ts';
import { useSettings } from '../settings/useSettings.ts';
import { useSearch } from './useSearch.ts';

/** Nobody steps further than this from code to code. */
const LIMIT = 500;

/** Where a code stands among the hits of the search it was opened from. */
export interface HitsAround {
  /** From 1. */
  readonly position: number;
  readonly total: number;
  readonly previous: CodeKey | undefined;
  readonly next: CodeKey | undefined;
}

/** @param query as typed; empty: the code was not opened from a search. */
export function useHitsAround(key: CodeKey, query: string): HitsAround | undefined {
  const { activeOnly, billableOnly } = useSettings();
  const { day, asOf } = useAsOf();
  const question = useMemo((): SearchQuestion | undefined => {
    if (query.trim() === '') return undefined;
    return {
      text: query,
      filters: { systems: [], activeOnly, billableOnly },
      today: day,
      limit: LIMIT,
      ...(asOf && { asOf }),
    };
  }, [query, activeOnly, billableOnly, day, asOf]);
  const { answered } = useSearch(question);
  if (answered === undefined) return undefined;
  const { hits, total } = answered.answer;
  const at = hits.findIndex(hit => hit.key === key);
  if (at === -1) return undefined;
  return { position: at + 1, total, previous: hits[at - 1]?.key, next: hits[at + 1]?.key };
}
