import { useSyncExternalStore } from 'react';
import { useStores } from '../answers/useStores.ts';
import type { SearchProblem } from './searchHealth.ts';

/** What search cannot answer from at the moment. */
export function useSearchProblems(): readonly SearchProblem[] {
  const { searchHealth } = useStores();
  return useSyncExternalStore(searchHealth.subscribe, searchHealth.problems);
}
