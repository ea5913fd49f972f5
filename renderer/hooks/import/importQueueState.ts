import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { Companion } from '../../../data/domain/companion.ts';
import type { Dataset } from '../../../data/domain/dataset.ts';
import type { ListMapping } from '../../../data/domain/ownList.ts';
import type { Release } from '../../../data/domain/release.ts';
import type { ImportFailure } from '../../../data/formats/importFailure.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';
import type { PickedFile, ShellFailure } from '../../shell/shell.ts';
import type { ChosenEdition, FilePreview, ImportProgress } from '../../workers/import/protocol.ts';

/** What is going on with the file at the head of the queue. */
export type ImportStep =
  | { readonly kind: 'inspecting'; readonly progress: WorkProgress }
  /** `refused`: the columns a table could not be read by, and why; the table is shown again as the person left it. */
  | { readonly kind: 'preview'; readonly preview: FilePreview; readonly refused?: RefusedList }
  | { readonly kind: 'installing'; readonly preview: FilePreview; readonly progress: WorkProgress }
  | { readonly kind: 'cancelling' };

export interface RefusedList {
  readonly mapping: ListMapping;
  readonly failure: ImportFailure | StoreFailure;
}

export interface WorkProgress {
  readonly phase: ImportProgress['phase'] | 'opening';
  readonly rows: number;
  /** 0 to 1; never goes back within a step. */
  readonly fraction: number;
}

/** How it ended for one file; shown until dismissed or until the next files come. */
export type ImportOutcome =
  | { readonly id: number; readonly kind: 'installed'; readonly release: Release; readonly elapsedMs: number }
  | {
      readonly id: number;
      readonly kind: 'companions-installed';
      readonly companions: readonly Companion[];
      readonly elapsedMs: number;
    }
  | {
      readonly id: number;
      readonly kind: 'datasets-installed';
      readonly datasets: readonly Dataset[];
      readonly elapsedMs: number;
    }
  | ({ readonly id: number; readonly kind: 'failed'; readonly fileName: string } & ImportRefusal);

/** Who refused: the shell (the file could not be had) or the import worker (it could not be used). */
export type ImportRefusal =
  | { readonly by: 'shell'; readonly failure: ShellFailure }
  | { readonly by: 'import'; readonly failure: ImportFailure | StoreFailure };

/** What a file is installed as, where it says all of that itself. */
export type ImportDecision =
  | { readonly kind: 'release'; readonly effectiveFrom: CalendarDate }
  | { readonly kind: 'companions' }
  | { readonly kind: 'datasets'; readonly periods: readonly ChosenEdition[] };

/** @returns `undefined` where a person has to look: a day is not told, a license is asked for, lines could not be read. */
export type Decide = (preview: FilePreview) => ImportDecision | undefined;

export interface ImportQueueState {
  readonly current: { readonly file: PickedFile; readonly step: ImportStep } | undefined;
  readonly waiting: readonly PickedFile[];
  readonly outcomes: readonly ImportOutcome[];
  /** Files that need no decision are installed one after the other. */
  readonly isInstallingAll: boolean;
}

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** An outcome before the queue has numbered it. */
export type UntoldOutcome = WithoutId<ImportOutcome>;
