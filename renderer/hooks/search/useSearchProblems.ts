import { useSyncExternalStore } from 'react';
import type { SearchProblem } from './searchHealth.ts';
import { useStores } from './useStores.ts';

/** What search cannot answer from at the moment. */
export function useSearchProblems(): readonly SearchProblem[] {
  const { searchHealth } = useStores();
  return useSyncExternalStore(searchHealth.subscribe, searchHealth.problems);
}
