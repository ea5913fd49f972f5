import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { ListMapping } from '../../../data/domain/ownList.ts';
import { fail, ok, type Result } from '../../../data/domain/result.ts';
import type { ImportFailure } from '../../../data/formats/importFailure.ts';
import type { BundledRelease } from '../../../data/packs/bundledReleases.ts';
import { explainFailure } from '../../../data/store/explainFailure.ts';
import type { ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import type { OpenStore } from '../openStoreOnce.ts';
import { type ImportStepOptions, type Inspected, inspect, inspectList } from './inspect.ts';
import { install } from './install.ts';
import { installCompanions } from './installCompanions.ts';
import { installDatasets } from './installDatasets.ts';
import type { ChosenEdition, ImportAsk, ImportReply } from './protocol.ts';
import { installStarterPack } from './starterPack.ts';
import { tenASecond } from './tenASecond.ts';

type Work = Exclude<ImportAsk, { kind: 'cancel' }>;
/** What a reply says, before it is numbered. */
type Answer = ImportReply extends infer R ? (R extends ImportReply ? Omit<R, 'id'> : never) : never;

export interface ImportDeskTools {
  readonly openStore: OpenStore;
  readonly bundledReleases: () => Promise<readonly BundledRelease[]>;
  readonly today: () => CalendarDate;
  readonly reply: (reply: ImportReply) => void;
}

/** The import worker without its thread: takes asks one after the other, keeps the last file that was inspected. */
export class ImportDesk {
  readonly #tools: ImportDeskTools;
  #last: Promise<void> = Promise.resolve();
  /** By ask: those waiting for their turn and the one that has it. */
  readonly #stops = new Map<number, AbortController>();
  #inspected: Inspected | undefined;

  constructor(tools: ImportDeskTools) {
    this.#tools = tools;
  }

  /** Resolves once the ask was answered. */
  take(ask: ImportAsk): Promise<void> {
    if (ask.kind === 'cancel') {
      this.#stops.get(ask.id)?.abort();
      return Promise.resolve();
    }
    const stop = new AbortController();
    this.#stops.set(ask.id, stop);
    this.#last = this.#last.then(() => this.#answer(ask, stop.signal));
    return this.#last;
  }

  async #answer(ask: Work, signal: AbortSignal): Promise<void> {
    const { reply } = this.#tools;
    const options: ImportStepOptions = {
      signal,
      onProgress: tenASecond(progress => reply({ kind: 'progress', id: ask.id, progress })),
    };
    const answer = await this.#work(ask, options).catch(async thrown =>
      fail(await explainFailure(thrown, 'reference')),
    );
    this.#stops.delete(ask.id);
    reply(answer.ok ? { ...answer.value, id: ask.id } : { kind: 'failed', id: ask.id, failure: answer.error });
  }

  async #work(ask: Work, options: ImportStepOptions): Promise<Result<Answer, ImportFailure | StoreFailure>> {
    if (ask.kind === 'discard') {
      this.#inspected = undefined;
      return ok({ kind: 'discarded' });
    }
    const opened = await this.#tools.openStore();
    if (!opened.ok) return opened;
    const store = opened.value;
    switch (ask.kind) {
      case 'inspect':
        return this.#inspect(ask, store, options);
      case 'read-list':
        return this.#readList(ask.mapping, store, options);
      case 'install':
        return this.#install(ask.effectiveFrom, store, options);
      case 'install-companions':
        return this.#installCompanions(store, options);
      case 'install-datasets':
        return this.#installDatasets(ask.periods, store, options);
      case 'starter': {
        const installed = await installStarterPack(store, this.#tools.bundledReleases, options);
        return installed.ok ? ok({ kind: 'starter-ready', installed: installed.value }) : installed;
      }
      case 'clean': {
        const cleaned = await store.cleanUpLeftovers();
        return cleaned.ok ? ok({ kind: 'cleaned', removed: cleaned.value.removed }) : cleaned;
      }
    }
  }

  async #inspect(
    { name, bytes }: Extract<Work, { kind: 'inspect' }>,
    store: ReferenceStore,
    options: ImportStepOptions,
  ): Promise<Result<Answer, ImportFailure | StoreFailure>> {
    this.#inspected = undefined;
    const inspected = await inspect({ name, bytes }, store, this.#tools.today(), options);
    if (!inspected.ok) return inspected;
    this.#inspected = inspected.value;
    return ok({ kind: 'preview', preview: inspected.value.preview });
  }

  async #readList(
    mapping: ListMapping,
    store: ReferenceStore,
    options: ImportStepOptions,
  ): Promise<Result<Answer, ImportFailure | StoreFailure>> {
    if (this.#inspected?.kind !== 'table') return fail({ kind: 'nothing-inspected' });
    const inspected = await inspectList(this.#inspected.chosen, mapping, store, options);
    if (!inspected.ok) return inspected; // The table stays, to be read by other columns.
    this.#inspected = inspected.value;
    return ok({ kind: 'preview', preview: inspected.value.preview });
  }

  async #install(
    effectiveFrom: CalendarDate,
    store: ReferenceStore,
    options: ImportStepOptions,
  ): Promise<Result<Answer, StoreFailure>> {
    if (this.#inspected?.kind !== 'release') return fail({ kind: 'nothing-inspected' });
    const startedAt = performance.now();
    const installed = await install(this.#inspected.parsed, effectiveFrom, store, options);
    if (!installed.ok) return installed; // What was inspected stays, to try again once there is room.
    this.#inspected = undefined;
    return ok({ kind: 'installed', release: installed.value, elapsedMs: performance.now() - startedAt });
  }

  async #installCompanions(store: ReferenceStore, options: ImportStepOptions): Promise<Result<Answer, StoreFailure>> {
    if (this.#inspected?.kind !== 'companions') return fail({ kind: 'nothing-inspected' });
    const startedAt = performance.now();
    const installed = await installCompanions(this.#inspected.contents, store, options);
    if (!installed.ok) return installed;
    this.#inspected = undefined;
    const elapsedMs = performance.now() - startedAt;
    return ok({ kind: 'companions-installed', companions: installed.value, elapsedMs });
  }

  async #installDatasets(
    periods: readonly ChosenEdition[],
    store: ReferenceStore,
    options: ImportStepOptions,
  ): Promise<Result<Answer, StoreFailure>> {
    if (this.#inspected?.kind !== 'datasets') return fail({ kind: 'nothing-inspected' });
    const startedAt = performance.now();
    const installed = await installDatasets(this.#inspected.parsed, periods, store, options);
    if (!installed.ok) return installed;
    this.#inspected = undefined;
    return ok({ kind: 'datasets-installed', datasets: installed.value, elapsedMs: performance.now() - startedAt });
  }
}
