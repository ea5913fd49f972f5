import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { ListMapping } from '../../../data/domain/ownList.ts';
import { ok, type Result } from '../../../data/domain/result.ts';
import type { ImportFailure } from '../../../data/formats/importFailure.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import { readWholeFile } from '../../shell/fileInMemory.ts';
import type { PickedFile, Shell, ShellFailure } from '../../shell/shell.ts';
import type { ImportClient } from '../../workers/import/importClient.ts';
import type { ChosenEdition } from '../../workers/import/protocol.ts';
import type {
  Decide,
  ImportQueueState,
  ImportRefusal,
  ImportStep,
  UntoldOutcome,
  WorkProgress,
} from './importQueueState.ts';

export interface ImportQueueParts {
  readonly shell: Pick<Shell, 'readFile' | 'releaseFile' | 'log'>;
  readonly importer: Pick<
    ImportClient,
    'inspect' | 'readList' | 'install' | 'installCompanions' | 'installDatasets' | 'discard' | 'cancel'
  >;
  /** Called after each installation, before it is told: search loads the new release. */
  readonly onInstalled: () => Promise<unknown>;
}

/** Reading the file is a small part of looking at it. */
const OPENING_SHARE = 0.05;

const CANCELLED: ImportRefusal = { by: 'import', failure: { kind: 'cancelled' } };

const IDLE: ImportQueueState = { current: undefined, waiting: [], outcomes: [], isInstallingAll: false };

/**
 * The files a person brought in, one after the other: each is read and looked at, waits for a decision, and is
 * installed or let go. Lives as long as the window, so leaving the Library stops nothing.
 */
export class ImportQueue {
  readonly #parts: ImportQueueParts;
  readonly #listeners = new Set<() => void>();
  #state = IDLE;
  #opening = new AbortController();
  #lastOutcome = 0;
  #decide: Decide | undefined;

  constructor(parts: ImportQueueParts) {
    this.#parts = parts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same object until something changes. */
  readonly current = (): ImportQueueState => this.#state;

  readonly add = (files: readonly PickedFile[]): void => {
    if (files.length === 0) return;
    const isIdle = this.#state.current === undefined;
    this.#set({ waiting: [...this.#state.waiting, ...files], ...(isIdle && { outcomes: [] }) });
    if (isIdle) void this.#next();
  };

  /** Something that failed before there was a file to queue: the file dialog, a drop. */
  readonly refuse = (fileName: string, failure: ShellFailure): void =>
    this.#tell({ kind: 'failed', fileName, by: 'shell', failure });

  /** Reads the table that is previewed now as a list. Nothing is installed; where it cannot be read, the table stays. */
  readonly readList = async (mapping: ListMapping): Promise<void> => {
    const { current } = this.#state;
    if (current?.step.kind !== 'preview') return;
    const { preview } = current.step;
    const show = (progress: WorkProgress) => this.#step({ kind: 'inspecting', progress });
    show({ phase: 'reading', rows: 0, fraction: 0 });
    const read = await this.#parts.importer.readList(mapping, show);
    const refused = read.ok ? undefined : { mapping, failure: read.error };
    this.#step({ kind: 'preview', preview: read.ok ? read.value : preview, ...(refused && { refused }) });
  };

  /** Installs the release that is previewed now. */
  readonly install = (effectiveFrom: CalendarDate): Promise<void> =>
    this.#install(async show => {
      const installed = await this.#parts.importer.install(effectiveFrom, show);
      return installed.ok ? ok({ kind: 'installed' as const, ...installed.value }) : installed;
    });

  /** Installs the companion files that are previewed now. */
  readonly installCompanions = (): Promise<void> =>
    this.#install(async show => {
      const installed = await this.#parts.importer.installCompanions(show);
      return installed.ok ? ok({ kind: 'companions-installed' as const, ...installed.value }) : installed;
    });

  /** Installs the data sets that are previewed now, each for the days said. */
  readonly installDatasets = (periods: readonly ChosenEdition[]): Promise<void> =>
    this.#install(async show => {
      const installed = await this.#parts.importer.installDatasets(periods, show);
      return installed.ok ? ok({ kind: 'datasets-installed' as const, ...installed.value }) : installed;
    });

  async #install(
    work: (
      show: (progress: WorkProgress) => void,
    ) => Promise<Result<Extract<UntoldOutcome, { elapsedMs: number }>, ImportFailure | StoreFailure>>,
  ): Promise<void> {
    const { current } = this.#state;
    if (current?.step.kind !== 'preview') return;
    const { preview } = current.step;
    const show = (progress: WorkProgress) => this.#step({ kind: 'installing', preview, progress });
    show({ phase: 'storing', rows: 0, fraction: 0 });
    const installed = await work(show);
    if (installed.ok) {
      await this.#parts.onInstalled();
      this.#parts.shell.log({ event: 'import-installed', figures: { elapsedMs: installed.value.elapsedMs } });
      this.#tell(installed.value);
    } else {
      this.#fail({ by: 'import', failure: installed.error });
    }
    await this.#next();
  }

  /**
   * Installs the previewed file and those that wait, each by itself: one that fails changes nothing and the next is taken.
   * A file that needs a person stops the row until it is decided; a cancel ends it.
   */
  readonly installAll = async (decide: Decide): Promise<void> => {
    this.#decide = decide;
    this.#set({ isInstallingAll: true });
    await this.#installDecided();
  };

  async #installDecided(): Promise<void> {
    const { current } = this.#state;
    if (current?.step.kind !== 'preview') return;
    const decision = this.#decide?.(current.step.preview);
    switch (decision?.kind) {
      case 'release':
        return await this.install(decision.effectiveFrom);
      case 'companions':
        return await this.installCompanions();
      case 'datasets':
        return await this.installDatasets(decision.periods);
      case undefined:
        return;
    }
  }

  #endInstallingAll(): void {
    this.#decide = undefined;
    if (this.#state.isInstallingAll) this.#set({ isInstallingAll: false });
  }

  /** Lets the previewed file go. */
  readonly discard = async (): Promise<void> => {
    if (this.#state.current?.step.kind !== 'preview') return;
    await this.#parts.importer.discard();
    await this.#next();
  };

  /** Stops what runs. Whatever was begun is undone: the outcome says so once that is true. */
  readonly cancel = async (): Promise<void> => {
    const step = this.#state.current?.step;
    if (step === undefined || step.kind === 'preview' || step.kind === 'cancelling') return;
    this.#endInstallingAll();
    this.#step({ kind: 'cancelling' });
    this.#opening.abort();
    await this.#parts.importer.cancel();
  };

  readonly dismiss = (id: number): void => {
    this.#set({ outcomes: this.#state.outcomes.filter(outcome => outcome.id !== id) });
  };

  async #next(): Promise<void> {
    const [file, ...waiting] = this.#state.waiting;
    if (file === undefined) {
      this.#set({ current: undefined });
      this.#endInstallingAll();
      return;
    }
    this.#opening = new AbortController();
    const progress = { phase: 'opening', rows: 0, fraction: 0 } as const;
    this.#set({ current: { file, step: { kind: 'inspecting', progress } }, waiting });
    this.#parts.shell.log({ event: 'import-started', figures: { bytes: file.byteLength } });
    if (await this.#inspect(file)) await this.#installDecided();
    else await this.#next();
  }

  /** @returns whether the file now waits for a decision. */
  async #inspect(file: PickedFile): Promise<boolean> {
    const { shell, importer } = this.#parts;
    const show = (progress: WorkProgress) => this.#step({ kind: 'inspecting', progress });
    const showOpening = (share: number) => show({ phase: 'opening', rows: 0, fraction: share * OPENING_SHARE });
    const read = await readWholeFile(shell, file, showOpening, this.#opening.signal);
    void shell.releaseFile(file.ticket);
    if (read === undefined) return this.#fail(CANCELLED);
    if (!read.ok) return this.#fail({ by: 'shell', failure: read.error });
    const seen = await importer.inspect(file.name, read.value, ({ fraction, ...rest }) =>
      show({ ...rest, fraction: OPENING_SHARE + fraction * (1 - OPENING_SHARE) }),
    );
    if (!seen.ok) return this.#fail({ by: 'import', failure: seen.error });
    if (this.#opening.signal.aborted) {
      // The cancel came when the worker had just finished.
      await importer.discard();
      return this.#fail(CANCELLED);
    }
    this.#set({ current: { file, step: { kind: 'preview', preview: seen.value } } });
    return true;
  }

  #fail(refusal: ImportRefusal): false {
    this.#parts.shell.log({ event: refusal.failure.kind === 'cancelled' ? 'import-cancelled' : 'import-failed' });
    this.#tell({ kind: 'failed', fileName: this.#state.current?.file.name ?? '', ...refusal });
    return false;
  }

  #tell(outcome: UntoldOutcome): void {
    this.#lastOutcome += 1;
    this.#set({ outcomes: [{ id: this.#lastOutcome, ...outcome }, ...this.#state.outcomes] });
  }

  #step(step: ImportStep): void {
    const { current } = this.#state;
    // A progress message that was under way when the person cancelled.
    if (current === undefined || (current.step.kind === 'cancelling' && step.kind !== 'preview')) return;
    this.#set({ current: { ...current, step } });
  }

  #set(change: Partial<ImportQueueState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
