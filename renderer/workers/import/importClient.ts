import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { Companion } from '../../../data/domain/companion.ts';
import type { Dataset } from '../../../data/domain/dataset.ts';
import type { ListMapping } from '../../../data/domain/ownList.ts';
import type { Release } from '../../../data/domain/release.ts';
import { fail, ok, type Result } from '../../../data/domain/result.ts';
import type { ImportFailure } from '../../../data/formats/importFailure.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { type WorkerLike, WorkerLine } from '../workerLine.ts';
import type { ChosenEdition, FilePreview, ImportAsk, ImportProgress, ImportReply } from './protocol.ts';

export type OnImportProgress = (progress: ImportProgress) => void;
type Failure = ImportFailure | StoreFailure;

/** The import worker, as the page uses it. One ask at a time: the next begins when the one before is answered. */
export interface ImportClient {
  /**
   * Reads a file and tells what installing it would do; nothing is installed.
   *
   * @param bytes the whole file. They move to the worker: the page cannot read them afterwards.
   */
  inspect(
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    onProgress?: OnImportProgress,
  ): Promise<Result<FilePreview, Failure>>;
  /** Reads the table that was inspected last as a list; where it fails, the table can be read by other columns. */
  readList(mapping: ListMapping, onProgress?: OnImportProgress): Promise<Result<FilePreview, Failure>>;
  /** Installs what was inspected last. */
  install(effectiveFrom: CalendarDate, onProgress?: OnImportProgress): Promise<Result<InstalledImport, Failure>>;
  /** Installs the companion files that were inspected last. */
  installCompanions(onProgress?: OnImportProgress): Promise<Result<InstalledCompanions, Failure>>;
  /**
   * Installs the data sets that were inspected last.
   *
   * @param periods the days each is for, in the order of the preview
   */
  installDatasets(
    periods: readonly ChosenEdition[],
    onProgress?: OnImportProgress,
  ): Promise<Result<InstalledDatasets, Failure>>;
  /** Forgets what was inspected last. */
  discard(): Promise<void>;
  /** Stops what is running; it is answered `cancelled` unless it was finished already. Resolves once it has stopped. */
  cancel(): Promise<void>;
  /** Installs the bundled pack for each series that has nothing better. @returns the releases it installed. */
  installStarterPack(onProgress?: OnImportProgress): Promise<Result<readonly Release[], Failure>>;
  /** Calls back when the worker died by itself and will be started again. */
  onRestart(listener: () => void): () => void;
  close(): void;
}

export interface InstalledImport {
  readonly release: Release;
  readonly elapsedMs: number;
}

export interface InstalledCompanions {
  readonly companions: readonly Companion[];
  readonly elapsedMs: number;
}

export interface InstalledDatasets {
  readonly datasets: readonly Dataset[];
  readonly elapsedMs: number;
}

/** A worker that has not stopped by then is not listening: it is ended and replaced. */
const CANCEL_PATIENCE_MS = 2_000;

const startWorker = (): WorkerLike =>
  new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module', name: 'import' });

/** @param start and @param patienceMs only tests pass others. */
export function createImportClient(start = startWorker, patienceMs = CANCEL_PATIENCE_MS): ImportClient {
  return new LineImportClient(start, patienceMs);
}

interface Asked {
  readonly id: number;
  readonly settled: Promise<unknown>;
  isCancelled: boolean;
}

class LineImportClient implements ImportClient {
  readonly #line: WorkerLine<ImportAsk, ImportReply>;
  readonly #patienceMs: number;
  readonly #listeners = new Set<() => void>();
  /** What the worker has not answered yet. */
  readonly #asked = new Set<Asked>();
  /** What the person asked for last; the starter pack, which the app puts in place by itself, is never cancelled for it. */
  #running: Asked | undefined;

  constructor(start: () => WorkerLike, patienceMs: number) {
    this.#patienceMs = patienceMs;
    this.#line = new WorkerLine(start, () => {
      for (const listener of this.#listeners) listener();
    });
  }

  inspect(name: string, bytes: Uint8Array<ArrayBuffer>, onProgress?: OnImportProgress) {
    const take = (reply: ImportReply) => (reply.kind === 'preview' ? reply.preview : undefined);
    return this.#ask(id => ({ kind: 'inspect', id, name, bytes }), take, onProgress, [bytes.buffer]);
  }

  readList(mapping: ListMapping, onProgress?: OnImportProgress) {
    const take = (reply: ImportReply) => (reply.kind === 'preview' ? reply.preview : undefined);
    return this.#ask(id => ({ kind: 'read-list', id, mapping }), take, onProgress);
  }

  install(effectiveFrom: CalendarDate, onProgress?: OnImportProgress) {
    const take = (reply: ImportReply) =>
      reply.kind === 'installed' ? { release: reply.release, elapsedMs: reply.elapsedMs } : undefined;
    return this.#ask(id => ({ kind: 'install', id, effectiveFrom }), take, onProgress);
  }

  installCompanions(onProgress?: OnImportProgress) {
    const take = (reply: ImportReply) =>
      reply.kind === 'companions-installed' ? { companions: reply.companions, elapsedMs: reply.elapsedMs } : undefined;
    return this.#ask(id => ({ kind: 'install-companions', id }), take, onProgress);
  }

  installDatasets(periods: readonly ChosenEdition[], onProgress?: OnImportProgress) {
    const take = (reply: ImportReply) =>
      reply.kind === 'datasets-installed' ? { datasets: reply.datasets, elapsedMs: reply.elapsedMs } : undefined;
    return this.#ask(id => ({ kind: 'install-datasets', id, periods }), take, onProgress);
  }

  installStarterPack(onProgress?: OnImportProgress) {
    const take = (reply: ImportReply) => (reply.kind === 'starter-ready' ? reply.installed : undefined);
    return this.#ask(id => ({ kind: 'starter', id }), take, onProgress, [], 'app');
  }

  async discard(): Promise<void> {
    await this.#line.ask(
      id => ({ kind: 'discard', id }),
      reply => reply.kind === 'discarded' || undefined,
    );
  }

  async cancel(): Promise<void> {
    const running = this.#running;
    if (running === undefined) return;
    running.isCancelled = true;
    this.#line.tell({ kind: 'cancel', id: running.id });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<'late'>(resolve => {
      timer = setTimeout(() => resolve('late'), this.#patienceMs);
    });
    const outcome = await Promise.race([running.settled, patience]);
    clearTimeout(timer);
    if (outcome !== 'late') return;
    for (const asked of this.#asked) asked.isCancelled = true;
    this.#line.stop();
    await this.#line.ask(
      id => ({ kind: 'clean', id }),
      reply => reply.kind === 'cleaned' || reply.kind === 'failed' || undefined,
    );
  }

  onRestart(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#line.stop();
  }

  /** @param by whom it is asked: only what the person wants is stopped by `cancel`. */
  async #ask<T>(
    make: (id: number) => ImportAsk,
    take: (reply: ImportReply) => T | undefined,
    onProgress: OnImportProgress = () => undefined,
    transfer: Transferable[] = [],
    by: 'person' | 'app' = 'person',
  ): Promise<Result<T, Failure>> {
    let askedId = 0;
    const answer = this.#line.ask<Result<T, Failure>>(
      id => {
        askedId = id;
        return make(id);
      },
      reply => {
        if (reply.kind === 'progress') onProgress(reply.progress);
        if (reply.kind === 'failed') return fail(reply.failure);
        const value = take(reply);
        return value === undefined ? undefined : ok(value);
      },
      transfer,
    );
    const asked = { id: askedId, settled: answer, isCancelled: false };
    this.#asked.add(asked);
    if (by === 'person') this.#running = asked;
    const result = await answer;
    this.#asked.delete(asked);
    if (this.#running === asked) this.#running = undefined;
    if (result !== 'died') return result;
    return fail(asked.isCancelled ? { kind: 'cancelled' } : { kind: 'worker-died', worker: 'import' });
  }
}
