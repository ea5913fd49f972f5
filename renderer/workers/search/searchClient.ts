import { fail, ok, type Result } from '../../../data/domain/result.ts';
import type { ClinicName } from '../../../data/search/names/clinicName.ts';
import type { SearchAnswer, SearchQuestion } from '../../../data/search/searchTypes.ts';
import { StoreError } from '../../../data/store/storeError.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { type WorkerLike, WorkerLine } from '../workerLine.ts';
import { AnswerBoard, type BoardGiven, shareMemory } from './answerBoard.ts';
import type { NamesLoaded, RebuildProgress, SearchAsk, SearchLoaded, SearchReply } from './protocol.ts';

export type OnRebuildProgress = (progress: RebuildProgress) => void;

/** The search worker, as the page uses it. */
export interface SearchClient {
  /** Loads the search data of the active releases. Questions may be asked at once; they wait for it. */
  load(onRebuild?: OnRebuildProgress): Promise<Result<SearchLoaded, StoreFailure>>;
  /**
   * The newest question wins: an older one that is not answered yet is `superseded`, and not run at all where it had
   * not begun. Rejects with a `StoreError` where the releases cannot be read or the worker died twice.
   */
  search(question: SearchQuestion): Promise<SearchAnswer | 'superseded'>;
  /**
   * The answer to a question asked already, the very object, where the worker has it by now or within this time, for
   * which the page stands still. `search` answers the same, later.
   */
  answerWithin(question: SearchQuestion, ms: number): SearchAnswer | undefined;
  /** Loads again, for after an installation or a roll back; until it is done, the old releases answer. */
  reload(onRebuild?: OnRebuildProgress): Promise<Result<SearchLoaded, StoreFailure>>;
  /** Resolves once the names of the installed companion files are in use; after `load`. */
  names(): Promise<Result<NamesLoaded, StoreFailure>>;
  /** Search these names of the clinic's own from now on, and no others, also after the worker was started again. */
  setClinicNames(rows: readonly ClinicName[]): Promise<void>;
  /** The person opens a page: for a moment the worker does only what it is asked. */
  giveWay(): void;
  /** Calls back when other names are in use than before: the same question may have another answer now. */
  onNamesChanged(listener: () => void): () => void;
  /** Calls back when the worker died by itself and was started again. */
  onRestart(listener: () => void): () => void;
  close(): void;
}

const startWorker = (): WorkerLike =>
  new Worker(new URL('./searchWorker.ts', import.meta.url), { type: 'module', name: 'search' });

/** @param start, memory: only tests pass others. */
export function createSearchClient(start = startWorker, memory = shareMemory()): SearchClient {
  if (memory === undefined) return new LineSearchClient(start, undefined);
  const startWithBoard = () => {
    const worker = start();
    worker.postMessage({ kind: 'board', memory } satisfies BoardGiven, []);
    return worker;
  };
  return new LineSearchClient(startWithBoard, new AnswerBoard(memory));
}

/** Asks have numbers from 1. */
const NO_REPLY = 0;

interface Asked {
  readonly question: SearchQuestion;
  readonly answer: (answer: SearchAnswer | 'superseded') => void;
  readonly reject: (error: StoreError) => void;
}

class LineSearchClient implements SearchClient {
  readonly #line: WorkerLine<SearchAsk, SearchReply>;
  readonly #listeners = new Set<() => void>();
  readonly #board: AnswerBoard | undefined;
  #newest: Asked | undefined;
  /** What the worker works on now. */
  #asking: { readonly id: number; readonly question: SearchQuestion } | undefined;
  #isAsking = false;
  readonly #namesListeners = new Set<() => void>();
  #clinicNames: readonly ClinicName[] | undefined;
  #isWaitingForNames = false;

  constructor(start: () => WorkerLike, board: AnswerBoard | undefined) {
    this.#board = board;
    this.#line = new WorkerLine(start, () => {
      if (this.#clinicNames !== undefined) void this.setClinicNames(this.#clinicNames);
      for (const listener of this.#listeners) listener();
    });
  }

  async load(onRebuild: OnRebuildProgress = () => undefined): Promise<Result<SearchLoaded, StoreFailure>> {
    const loaded = await this.#line.ask<Result<SearchLoaded, StoreFailure>>(
      id => ({ kind: 'load', id }),
      reply => {
        if (reply.kind === 'rebuilding') onRebuild(reply.progress);
        if (reply.kind === 'failed') return fail(reply.failure);
        return reply.kind === 'loaded' ? ok(reply.loaded) : undefined;
      },
    );
    return loaded === 'died' ? fail({ kind: 'worker-died', worker: 'search' }) : loaded;
  }

  reload(onRebuild?: OnRebuildProgress): Promise<Result<SearchLoaded, StoreFailure>> {
    return this.load(onRebuild);
  }

  search(question: SearchQuestion): Promise<SearchAnswer | 'superseded'> {
    this.#newest?.answer('superseded');
    return new Promise((answer, reject) => {
      this.#newest = { question, answer, reject };
      if (!this.#isAsking) void this.#askNewest();
    });
  }

  answerWithin(question: SearchQuestion, ms: number): SearchAnswer | undefined {
    if (this.#asking?.question !== question) return undefined;
    return this.#board?.readWithin(this.#asking.id, ms);
  }

  async names(): Promise<Result<NamesLoaded, StoreFailure>> {
    const loaded = await this.#line.ask<Result<NamesLoaded, StoreFailure>>(
      id => ({ kind: 'names', id }),
      reply => {
        if (reply.kind === 'failed') return fail(reply.failure);
        return reply.kind === 'names-loaded' ? ok(reply.loaded) : undefined;
      },
    );
    this.#tellNamesChanged();
    return loaded === 'died' ? fail({ kind: 'worker-died', worker: 'search' }) : loaded;
  }

  async setClinicNames(rows: readonly ClinicName[]): Promise<void> {
    this.#clinicNames = rows;
    await this.#line.ask(
      id => ({ kind: 'clinic-names', id, rows }),
      reply => reply.kind === 'clinic-names-taken' || reply.kind === 'failed' || undefined,
    );
    this.#tellNamesChanged();
  }

  giveWay(): void {
    this.#line.tell({ kind: 'give-way', id: NO_REPLY });
  }

  onNamesChanged(listener: () => void): () => void {
    this.#namesListeners.add(listener);
    return () => this.#namesListeners.delete(listener);
  }

  onRestart(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#line.stop();
  }

  /** One question is with the worker at a time, so one typed over before its turn is never run. */
  async #askNewest(): Promise<void> {
    this.#isAsking = true;
    for (let asked = this.#newest; asked !== undefined; asked = this.#newest) {
      const outcome = await this.#askOrOnceAgain(asked.question);
      if (this.#newest !== asked) continue; // Answered `superseded` when the newer one came.
      this.#newest = undefined;
      if (outcome.ok) {
        asked.answer(outcome.value);
        if (outcome.value.namesPending) void this.#waitForNames();
      } else asked.reject(new StoreError(outcome.error));
    }
    this.#isAsking = false;
  }

  async #waitForNames(): Promise<void> {
    if (this.#isWaitingForNames) return;
    this.#isWaitingForNames = true;
    await this.names();
    this.#isWaitingForNames = false;
  }

  #tellNamesChanged(): void {
    for (const listener of this.#namesListeners) listener();
  }

  async #askOrOnceAgain(question: SearchQuestion): Promise<Result<SearchAnswer, StoreFailure>> {
    const first = await this.#askWorker(question);
    const second = first === 'died' ? await this.#askWorker(question) : first;
    return second === 'died' ? fail({ kind: 'worker-died', worker: 'search' }) : second;
  }

  /** Nothing else was asked since, so nothing else was written over it. */
  #onBoard(id: number): Result<SearchAnswer, StoreFailure> {
    const answer = this.#board?.readWithin(id, 0);
    return answer ? ok(answer) : fail({ kind: 'unexpected', detail: `no answer to ask ${id} in shared memory` });
  }

  #askWorker(question: SearchQuestion): Promise<Result<SearchAnswer, StoreFailure> | 'died'> {
    return this.#line.ask<Result<SearchAnswer, StoreFailure>>(
      id => {
        this.#asking = { id, question };
        return { kind: 'search', id, question };
      },
      reply => {
        if (reply.kind === 'failed') return fail(reply.failure);
        if (reply.kind === 'answer-on-board') return this.#onBoard(reply.id);
        return reply.kind === 'answer' ? ok(reply.answer) : undefined;
      },
    );
  }
}
