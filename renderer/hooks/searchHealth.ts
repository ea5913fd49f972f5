import type { Release } from '../../data/domain/release.ts';
import type { Result } from '../../data/domain/result.ts';
import type { StoreFailure } from '../../data/store/storeFailure.ts';
import type { SearchLoaded } from '../workers/search/protocol.ts';
import type { SearchClient } from '../workers/search/searchClient.ts';

/** What search cannot answer from, and why; empty while all is well. */
export interface SearchProblem {
  /** Absent where search could not be loaded at all. */
  readonly release?: Release;
  readonly failure: StoreFailure;
}

const NONE: readonly SearchProblem[] = [];

/** Loads search and remembers what was wrong with it, so that no page answers from half a release in silence. */
export class SearchHealth {
  readonly #search: Pick<SearchClient, 'load'>;
  readonly #listeners = new Set<() => void>();
  #problems = NONE;

  constructor(search: Pick<SearchClient, 'load'>) {
    this.#search = search;
  }

  /** At the start and after every change of the installed releases. */
  readonly load = async (): Promise<void> => {
    const problems = problemsOf(await this.#search.load());
    this.#problems = problems.length === 0 ? NONE : problems;
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same array until something changes. */
  readonly problems = (): readonly SearchProblem[] => this.#problems;
}

function problemsOf(loaded: Result<SearchLoaded, StoreFailure>): readonly SearchProblem[] {
  return loaded.ok ? loaded.value.unreadable : [{ failure: loaded.error }];
}
