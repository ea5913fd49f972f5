import { fail, ok, type Result } from '../../../data/domain/result.ts';
import { createSearchEngine, type SearchEngine } from '../../../data/search/engine.ts';
import { bundledSynonyms } from '../../../data/search/synonyms/bundledSynonyms.ts';
import { explainFailure } from '../../../data/store/explainFailure.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import type { OpenStore } from '../openStoreOnce.ts';
import { loadSegments } from './loadSegments.ts';
import type { RebuildProgress, SearchAsk, SearchLoaded, SearchReply } from './protocol.ts';

/** The search worker without its thread: holds the engine over the active releases. */
export class SearchDesk {
  readonly #openStore: OpenStore;
  readonly #reply: (reply: SearchReply) => void;
  #engine: SearchEngine | undefined;
  #loading: Promise<Result<SearchLoaded, StoreFailure>> | undefined;

  constructor(openStore: OpenStore, reply: (reply: SearchReply) => void) {
    this.#openStore = openStore;
    this.#reply = reply;
  }

  /** Resolves once the ask was answered. */
  async take(ask: SearchAsk): Promise<void> {
    const { id } = ask;
    try {
      if (ask.kind === 'load') {
        const loaded = await this.#load(progress => this.#reply({ kind: 'rebuilding', id, progress }));
        this.#reply(
          loaded.ok ? { kind: 'loaded', id, loaded: loaded.value } : { kind: 'failed', id, failure: loaded.error },
        );
        return;
      }
      const engine = await this.#readyEngine();
      if (!engine.ok) this.#reply({ kind: 'failed', id, failure: engine.error });
      else this.#reply({ kind: 'answer', id, answer: engine.value.search(ask.question) });
    } catch (thrown) {
      this.#reply({ kind: 'failed', id, failure: await explainFailure(thrown, 'reference') });
    }
  }

  /** The engine there is; where there is none yet, the one being loaded. */
  async #readyEngine(): Promise<Result<SearchEngine, StoreFailure>> {
    if (this.#engine === undefined) {
      const loaded = await (this.#loading ?? this.#load(() => undefined));
      if (!loaded.ok) return loaded;
    }
    return this.#engine === undefined ? fail({ kind: 'unexpected', detail: 'no engine' }) : ok(this.#engine);
  }

  /** Loads one after the other: the last one asked for is the last one to be there. */
  #load(onRebuild: (progress: RebuildProgress) => void): Promise<Result<SearchLoaded, StoreFailure>> {
    const before = this.#loading ?? Promise.resolve();
    const loading = before.then(async () => {
      const loaded = await this.#loadNow(onRebuild);
      // After a failure the next question tries again.
      if (!loaded.ok && this.#loading === loading) this.#loading = undefined;
      return loaded;
    });
    this.#loading = loading;
    return loading;
  }

  async #loadNow(onRebuild: (progress: RebuildProgress) => void): Promise<Result<SearchLoaded, StoreFailure>> {
    const startedAt = performance.now();
    try {
      const store = await this.#openStore();
      if (!store.ok) return store;
      const loading = loadSegments(store.value, onRebuild);
      // Read into a table while the segments are still on their way from the disk.
      const synonyms = bundledSynonyms();
      const { segments, unreadable } = await loading;
      this.#engine = createSearchEngine(segments, synonyms);
      return ok({ codes: this.#engine.codeCount, elapsedMs: performance.now() - startedAt, unreadable });
    } catch (thrown) {
      return fail(await explainFailure(thrown, 'reference'));
    }
  }
}
