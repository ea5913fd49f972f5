import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import type { ReleaseSeries } from '../../../data/domain/codeSystem.ts';
import type { Companion } from '../../../data/domain/companion.ts';
import type { Dataset, DatasetKind } from '../../../data/domain/dataset.ts';
import type { DatasetPeriod } from '../../../data/domain/datasetPeriod.ts';
import type { ListMapping } from '../../../data/domain/ownList.ts';
import type { Release, ReleaseCounts, ReleaseSource } from '../../../data/domain/release.ts';
import type { ImportFailure, ImportIssue } from '../../../data/formats/importFailure.ts';
import type { TableSample } from '../../../data/formats/lists/tableSample.ts';
import type { ParsedDataset } from '../../../data/formats/parsedDataset.ts';
import type { SuggestedDate } from '../../../data/formats/parsedRelease.ts';
import type { StoreFailure } from '../../../data/store/storeFailure.ts';

/** What the page asks of the import worker. One file at a time; `install` refers to the last preview. */
export type ImportAsk =
  | { readonly kind: 'inspect'; readonly id: number; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'install'; readonly id: number; readonly effectiveFrom: CalendarDate }
  /** Install the companion files inspected last. */
  | { readonly kind: 'install-companions'; readonly id: number }
  /** Install the data sets inspected last; the days each is for, in the order of the preview. */
  | { readonly kind: 'install-datasets'; readonly id: number; readonly periods: readonly ChosenEdition[] }
  /** Read the table inspected last as a list; answered by another preview. Where it fails, the table stays. */
  | { readonly kind: 'read-list'; readonly id: number; readonly mapping: ListMapping }
  | { readonly kind: 'discard'; readonly id: number }
  /** Install the bundled pack where a series has nothing better. */
  | { readonly kind: 'starter'; readonly id: number }
  /** Delete what an interrupted installation left behind. */
  | { readonly kind: 'clean'; readonly id: number }
  /** Stop the ask of this id. It has no reply of its own. */
  | { readonly kind: 'cancel'; readonly id: number };

/** The days a data set is installed for, and its kind where the person knows better than the file. */
export interface ChosenEdition extends DatasetPeriod {
  readonly kind?: DatasetKind;
}

export type ImportReply =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: ImportProgress }
  | { readonly kind: 'preview'; readonly id: number; readonly preview: FilePreview }
  | { readonly kind: 'installed'; readonly id: number; readonly release: Release; readonly elapsedMs: number }
  | {
      readonly kind: 'companions-installed';
      readonly id: number;
      readonly companions: readonly Companion[];
      readonly elapsedMs: number;
    }
  | {
      readonly kind: 'datasets-installed';
      readonly id: number;
      readonly datasets: readonly Dataset[];
      readonly elapsedMs: number;
    }
  | { readonly kind: 'starter-ready'; readonly id: number; readonly installed: readonly Release[] }
  | { readonly kind: 'cleaned'; readonly id: number; readonly removed: number }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: ImportFailure | StoreFailure }
  | { readonly kind: 'discarded'; readonly id: number };

export const IMPORT_PHASES = [
  'checking',
  'unpacking',
  'reading',
  'comparing',
  'indexing',
  'storing',
  'verifying',
  'switching',
] as const;

export interface ImportProgress {
  readonly phase: (typeof IMPORT_PHASES)[number];
  readonly rows: number;
  /** 0 to 1 of the current ask as a whole; never goes back. */
  readonly fraction: number;
}

/** Everything a person is shown before anything is installed. */
export type FilePreview = ImportPreview | CompanionsPreview | DatasetsPreview | TablePreview;

/** Of a table of a kind no layout knows: which column is what, only the person can say. */
export interface TablePreview {
  readonly table: TableSample;
  readonly source: ReleaseSource;
}

/** Of fee schedules and edits; one zip may hold several kinds and editions. */
export interface DatasetsPreview {
  readonly datasets: readonly DatasetPreview[];
}

export interface DatasetPreview extends Omit<ParsedDataset, 'chunks'> {
  /** This very file is installed already, as this edition. */
  readonly installedAs?: Dataset;
}

/** Of files that go with a release; one zip may hold several. */
export interface CompanionsPreview {
  readonly companions: readonly CompanionPreview[];
}

export interface CompanionPreview {
  readonly companion: Companion;
  /** Names of codes that the releases in use do not have: search leaves them out. */
  readonly unknownNames: number;
  readonly issues: readonly ImportIssue[];
  readonly issueCount: number;
  /** This very file is installed already. */
  readonly isInstalled: boolean;
}

/** Of a release of codes. */
export interface ImportPreview {
  readonly series: ReleaseSeries;
  readonly source: ReleaseSource;
  readonly suggestedEffectiveFrom?: SuggestedDate;
  /** Counted for the suggested date (for today where there is none). */
  readonly counts: ReleaseCounts;
  readonly issues: readonly ImportIssue[];
  readonly issueCount: number;
  /** Against the active official release of the same series; absent where only the starter pack is installed. */
  readonly difference?: ReleaseDifference;
  /** This very content is installed already. */
  readonly alreadyInstalled?: Release;
}

export interface ReleaseDifference {
  readonly against: Release;
  readonly added: ChangeList;
  readonly removed: ChangeList;
  readonly reworded: ChangeList;
}

export interface ChangeList {
  readonly count: number;
  /** The first 100, in code order. */
  readonly samples: readonly { readonly code: string; readonly text: string; readonly before?: string }[];
}
