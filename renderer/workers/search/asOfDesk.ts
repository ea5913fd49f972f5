import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { RELEASE_SERIES } from '../../../data/domain/codeSystem.ts';
import { type MissingRelease, releaseInForceOn } from '../../../data/domain/inForce/releaseInForce.ts';
import { createSearchEngine, type SearchEngine } from '../../../data/search/engine.ts';
import type { NameSource } from '../../../data/search/matching/nameSet.ts';
import { hasShortTextNames } from '../../../data/search/names/shortTextNames.ts';
import type { SearchAnswer, SearchQuestion } from '../../../data/search/searchTypes.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { StoreError } from '../../../data/store/storeError.ts';
import { loadShortTexts } from './loadNames.ts';
import { type KnownSegments, loadSegments } from './loadSegments.ts';

/** Gives a new engine the names search knows, those of the releases it searches among them. */
type Equip = (engine: SearchEngine, ofReleases: readonly NameSource[]) => void;

interface Past {
  readonly day: CalendarDate;
  readonly prepared: Promise<Prepared>;
}

interface Prepared {
  readonly engine: SearchEngine;
  readonly segments: KnownSegments;
  readonly missing: readonly MissingRelease[];
}

/**
 * Search on another day than today: an engine of its own over the releases in force on that day, made at the first
 * question and forgotten once today is asked for again. What is not loaded for that day is said, never searched elsewhere.
 */
export class AsOfDesk {
  #past: Past | undefined;

  /**
   * @param known segments that are in memory already
   */
  async answer(
    day: CalendarDate,
    question: SearchQuestion,
    store: ReferenceStore,
    known: KnownSegments,
    equip: Equip,
  ): Promise<SearchAnswer> {
    if (this.#past?.day !== day) {
      const before = this.#past?.prepared.then(
        ({ segments }) => segments,
        () => new Map(),
      );
      this.#past = { day, prepared: prepare(day, store, known, await before, equip) };
    }
    const { engine, missing } = await this.#prepared(this.#past);
    const answer = engine.search(question);
    return missing.length === 0 ? answer : { ...answer, notLoaded: missing };
  }

  forget(): void {
    this.#past = undefined;
  }

  /** After a failure the next question tries again. */
  async #prepared(past: Past): Promise<Prepared> {
    try {
      return await past.prepared;
    } catch (thrown) {
      if (this.#past === past) this.#past = undefined;
      throw thrown;
    }
  }
}

async function prepare(
  day: CalendarDate,
  store: ReferenceStore,
  known: KnownSegments,
  before: KnownSegments = new Map(),
  equip: Equip,
): Promise<Prepared> {
  const installed = (await store.releases()).toSorted((a, b) => Number(b.isActive) - Number(a.isActive));
  const releases = installed.map(({ release }) => release);
  const inForce = RELEASE_SERIES.map(series => releaseInForceOn(releases, series, day));
  const wanted = installed.filter(({ release }) =>
    inForce.some(found => found.kind === 'in-force' && found.release.id === release.id),
  );
  const missing = inForce.flatMap(found => (found.kind === 'in-force' ? [] : [found.missing]));
  const readIndex = async (id: string) => (await store.readSegment(id))?.bytes;
  const inMemory = new Map([...before, ...known]);
  const { segments, unreadable } = await loadSegments(
    async () => store,
    wanted,
    inMemory,
    readIndex,
    () => undefined,
  );
  const [damaged] = unreadable;
  if (damaged !== undefined) throw new StoreError(damaged.failure);
  const engine = createSearchEngine([...segments.values()]);
  const named = wanted.filter(({ release }) => hasShortTextNames(release.series));
  equip(engine, await Promise.all(named.map(({ release }) => loadShortTexts(store, release))));
  return { engine, segments, missing };
}
