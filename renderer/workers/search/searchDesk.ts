import { fail, ok, type Result } from '../../../data/domain/result.ts';
import { createSearchEngine, type SearchEngine } from '../../../data/search/engine.ts';
import type { SearchAnswer, SearchQuestion } from '../../../data/search/searchTypes.ts';
import { bundledSynonyms } from '../../../data/search/synonyms/bundledSynonyms.ts';
import { explainFailure } from '../../../data/store/explainFailure.ts';
import type { InstalledRelease } from '../../../data/store/reference/listReleases.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { Searchable } from '../../../data/store/reference/searchable.ts';
import { StoreError } from '../../../data/store/storeError.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import type { OpenStore } from '../openStoreOnce.ts';
import { AsOfDesk } from './asOfDesk.ts';
import { contentOf, type KnownSegments, loadSegments } from './loadSegments.ts';
import { namedFilesOf } from './namedFiles.ts';
import { NamesDesk } from './namesDesk.ts';
import { practise } from './practice.ts';
import type { RebuildProgress, SearchAsk, SearchLoaded, SearchReply } from './protocol.ts';
import { NO_PAUSE, StartPause } from './startPause.ts';

/** The search worker without its thread: holds the engine over the active releases. */
export class SearchDesk {
  readonly #openStore: OpenStore;
  readonly #reply: (reply: SearchReply) => void;
  readonly #glance: () => Promise<Searchable | undefined>;
  #engine: SearchEngine | undefined;
  #loading: Promise<Result<SearchLoaded, StoreFailure>> | undefined;
  /** What the engine was made from, and what was said of it. */
  #last: { readonly segments: KnownSegments; readonly loaded: SearchLoaded } | undefined;
  readonly #names = new NamesDesk();
  readonly #pause: StartPause;
  /** When the person last asked or opened a page. */
  #lastActed = Number.NEGATIVE_INFINITY;
  readonly #past = new AsOfDesk();
  readonly #watchers = new Set<(progress: RebuildProgress) => void>();

  /**
   * @param glance reads what the first load needs before the store is open, where that is quicker.
   * @param pause how long the names, which search answers without, wait for the first answer.
   */
  constructor(
    openStore: OpenStore,
    reply: (reply: SearchReply) => void,
    glance: () => Promise<Searchable | undefined> = async () => undefined,
    pause = NO_PAUSE,
  ) {
    this.#pause = new StartPause(pause);
    this.#openStore = openStore;
    this.#reply = reply;
    this.#glance = glance;
  }

  /**
   * Loads before being asked: a worker only hears its page once the page is idle, and at a start it is busy drawing.
   * The `load` that follows finds the work done, unless a release was installed meanwhile.
   */
  async begin(): Promise<void> {
    await this.#load();
  }

  /** Once it is loaded and while the person does nothing; see `practise`. */
  async practise(): Promise<void> {
    if (this.#engine !== undefined) await practise(this.#engine, () => this.#lastActed);
  }

  /** Resolves once the ask was answered. */
  async take(ask: SearchAsk): Promise<void> {
    const { id } = ask;
    try {
      if (ask.kind === 'load') {
        const watcher = (progress: RebuildProgress) => this.#reply({ kind: 'rebuilding', id, progress });
        this.#watchers.add(watcher);
        const loaded = await this.#load();
        this.#watchers.delete(watcher);
        this.#reply(
          loaded.ok ? { kind: 'loaded', id, loaded: loaded.value } : { kind: 'failed', id, failure: loaded.error },
        );
        return;
      }
      if (ask.kind === 'clinic-names') {
        this.#names.setClinicNames(ask.rows);
        this.#reply({ kind: 'clinic-names-taken', id });
        return;
      }
      if (ask.kind === 'give-way') {
        this.#lastActed = performance.now();
        return;
      }
      const engine = await this.#readyEngine();
      if (engine.ok && ask.kind === 'names') {
        this.#reply({ kind: 'names-loaded', id, loaded: await this.#names.settled });
        return;
      }
      if (!engine.ok) this.#reply({ kind: 'failed', id, failure: engine.error });
      else if (ask.kind === 'search') {
        this.#lastActed = performance.now();
        const answer = await this.#answer(engine.value, ask.question);
        this.#reply({ kind: 'answer', id, answer: this.#names.isPending ? { ...answer, namesPending: true } : answer });
        this.#pause.answered();
      }
    } catch (thrown) {
      this.#reply({ kind: 'failed', id, failure: await explainFailure(thrown, 'reference') });
    }
  }

  /** From the releases in use, or on another day from those in force on it. */
  async #answer(engine: SearchEngine, question: SearchQuestion): Promise<SearchAnswer> {
    const { asOf } = question;
    if (asOf === undefined) {
      this.#past.forget();
      return engine.search(question);
    }
    const store = await this.#openedStore();
    const known = this.#last?.segments ?? new Map();
    return await this.#past.answer(asOf, question, store, known, (past, names) => this.#names.lend(past, names));
  }

  async #openedStore(): Promise<ReferenceStore> {
    const store = await this.#openStore();
    if (!store.ok) throw new StoreError(store.error);
    return store.value;
  }

  /** The engine there is; where there is none yet, the one being loaded. */
  async #readyEngine(): Promise<Result<SearchEngine, StoreFailure>> {
    if (this.#engine === undefined) {
      const loaded = await (this.#loading ?? this.#load());
      if (!loaded.ok) return loaded;
    }
    return this.#engine === undefined ? fail({ kind: 'unexpected', detail: 'no engine' }) : ok(this.#engine);
  }

  /** Loads one after the other: the last one asked for is the last one to be there. */
  #load(): Promise<Result<SearchLoaded, StoreFailure>> {
    const before = this.#loading ?? Promise.resolve();
    const loading = before.then(async () => {
      const loaded = await this.#loadNow();
      // After a failure the next question tries again.
      if (!loaded.ok && this.#loading === loading) this.#loading = undefined;
      return loaded;
    });
    this.#loading = loading;
    return loading;
  }

  async #loadNow(): Promise<Result<SearchLoaded, StoreFailure>> {
    const startedAt = performance.now();
    try {
      const known = this.#last?.segments ?? new Map();
      const openStore = () => this.#openedStore();
      const isWanted = (each: InstalledRelease) => !known.has(contentOf(each));
      const glanced = this.#last === undefined ? await this.#glance() : undefined;
      const { releases, companions, indexOf } = glanced ?? (await (await openStore()).searchable(isWanted));
      const active = releases.filter(({ isActive }) => isActive);
      const named = namedFilesOf(active, companions);
      if (this.#last?.loaded.unreadable.length === 0 && isMadeFrom(known, active)) {
        this.#past.forget();
        this.#names.refresh(openStore, named);
        return ok(this.#last.loaded);
      }
      const onRebuild = (progress: RebuildProgress) => {
        for (const watcher of this.#watchers) watcher(progress);
      };
      const loading = loadSegments(openStore, active, known, indexOf, onRebuild);
      // Read into a table while the segments are still on their way from the disk.
      const synonyms = bundledSynonyms();
      const { segments, unreadable } = await loading;
      const engine = createSearchEngine([...segments.values()], synonyms);
      this.#names.equip(engine, named);
      this.#past.forget();
      this.#engine = engine;
      this.#names.refresh(openStore, named, this.#pause.over);
      this.#pause.loaded();
      const loaded = { codes: engine.codeCount, elapsedMs: performance.now() - startedAt, unreadable };
      this.#last = { segments, loaded };
      return ok(loaded);
    } catch (thrown) {
      return fail(await explainFailure(thrown, 'reference'));
    }
  }
}

function isMadeFrom(known: KnownSegments, active: readonly InstalledRelease[]): boolean {
  return known.size === active.length && active.every(installed => known.has(contentOf(installed)));
}
