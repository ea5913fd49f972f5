import { createSearchClient, type SearchClient } from '../../workers/search/searchClient.ts';
import { SearchHealth } from './searchHealth.ts';

/** The search worker and what is known of its health. */
export interface Searching {
  readonly search: SearchClient;
  readonly searchHealth: SearchHealth;
}

/** Starts the search worker, which loads at once: of everything at a start it takes longest. */
export function beginSearching(): Searching {
  const search = createSearchClient();
  const searchHealth = new SearchHealth(search);
  void searchHealth.load();
  return { search, searchHealth };
}
