import type { Companion } from '../../../data/domain/companion.ts';
import type { Release } from '../../../data/domain/release.ts';
import type { Result } from '../../../data/domain/result.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import type { NamesInUse, SearchLoaded } from '../../workers/search/protocol.ts';
import type { SearchClient } from '../../workers/search/searchClient.ts';

/** What search cannot answer from, and why; empty while all is well. */
export interface SearchProblem {
  /** Absent where search could not be loaded at all. */
  readonly release?: Release;
  /** Set where only the names of a companion file cannot be used. */
  readonly companion?: Companion;
  /** Set where only the short texts of a release cannot be used. */
  readonly namesOf?: Release;
  readonly failure: StoreFailure;
}

const NONE: readonly SearchProblem[] = [];
const NO_NAMES: readonly NamesInUse[] = [];

/** Loads search and remembers what was wrong with it, so that no page answers from half a release in silence. */
export class SearchHealth {
  readonly #search: Pick<SearchClient, 'load' | 'names'>;
  readonly #listeners = new Set<() => void>();
  #problems = NONE;
  #names = NO_NAMES;

  constructor(search: Pick<SearchClient, 'load' | 'names'>) {
    this.#search = search;
  }

  /** At the start and after every change of the installed releases. */
  readonly load = async (): Promise<void> => {
    this.#set(problemsOf(await this.#search.load()), this.#names);
    void this.loadNames();
  };

  /** The same, and waits until the names of companion files are searched too. */
  readonly reload = async (): Promise<void> => {
    await this.load();
    await this.loadNames();
  };

  /** Resolves once the names of companion files are searched too. */
  readonly loadNames = async (): Promise<void> => {
    const loaded = await this.#search.names();
    if (!loaded.ok) return;
    const others = this.#problems.filter(({ companion, namesOf }) => companion === undefined && namesOf === undefined);
    this.#set([...others, ...loaded.value.unreadable], loaded.value.inUse);
  };

  /** What search knows from each companion file; the same array until something changes. */
  readonly names = (): readonly NamesInUse[] => this.#names;

  #set(problems: readonly SearchProblem[], names: readonly NamesInUse[]): void {
    this.#problems = problems.length === 0 ? NONE : problems;
    this.#names = names;
    for (const listener of this.#listeners) listener();
  }

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
