import { Dexie, type Table } from 'dexie';
import type { CalendarDate } from '../../domain/calendarDate.ts';
import type { CodeSystem, ReleaseSeries } from '../../domain/codeSystem.ts';
import type { Companion, CompanionKind } from '../../domain/companion.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Release } from '../../domain/release.ts';
import { REFERENCE_MIGRATIONS } from './migrations.ts';

/** An installed release. A row here means: the content it names is whole and was verified. */
export interface ReleaseRow {
  readonly id: string;
  readonly release: Release;
  /** ISO date and time, UTC. */
  readonly installedAt: string;
  readonly contentId: string;
}

/** Which release of a series is in use. Changing this row is the switch. */
export interface ActiveRow {
  readonly series: ReleaseSeries;
  readonly releaseId: string;
  /** What a roll back returns to. */
  readonly previousReleaseId?: string;
}

/** An installed companion file. A row here means: the content it names is whole and was verified. */
export interface CompanionRow {
  readonly id: string;
  readonly companion: Companion;
  /** ISO date and time, UTC. */
  readonly installedAt: string;
  readonly contentId: string;
}

/** Which companion of a kind is in use. Changing this row is the switch. */
export interface ActiveCompanionRow {
  readonly kind: CompanionKind;
  readonly companionId: string;
  /** What a roll back returns to. */
  readonly previousCompanionId?: string;
}

/** An installed edition of a data set. A row here means: the content it names is whole and was verified. */
export interface DatasetRecordRow {
  readonly id: string;
  readonly dataset: Dataset;
  /** ISO date and time, UTC. */
  readonly installedAt: string;
  readonly contentId: string;
}

/** Which edition of a kind and first day is in use. Changing this row is the switch. */
export interface ActiveDatasetRow {
  /** `datasetSlot`: the kind, of a list of the person's own also its name. */
  readonly kind: string;
  readonly effectiveFrom: CalendarDate;
  readonly datasetId: string;
  /** What a roll back returns to. */
  readonly previousDatasetId?: string;
}

/** Up to `CHUNK_SIZE` records, neighbours in the order of their keys. */
export interface ChunkRow {
  readonly contentId: string;
  readonly number: number;
  /** Key of the first record or row; of a companion, its place in the file. */
  readonly first: string;
  readonly count: number;
  /** UTF-8 JSON of `CodeRecord[]`, `CompanionRecord[]` or rows of a data set, or a form of that kind's own. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Lower-case hex, of `bytes`. */
  readonly sha256: string;
}

/** `directory`: UTF-8 JSON of `Directory`, of a data set of `DirectoryEntry[]`. `order`: little-endian Uint32s. `segment`: the search index's own format. */
export const PART_NAMES = ['directory', 'order', 'segment'] as const;
/** Names for codes as search reads them, of a companion or a HCPCS release; the format is that of `segment`. */
export const NAMES_PART = 'names';
/** What finds a code in a tabular list; `companions/tabularKeys.ts` knows the format. */
export const TABULAR_KEYS_PART = 'tabular-keys';
export type PartName = (typeof PART_NAMES)[number] | typeof NAMES_PART | typeof TABULAR_KEYS_PART;

export interface PartRow {
  readonly contentId: string;
  readonly name: PartName;
  /** A search index or names: a `Blob`, which the browser reads in half the time; written as bytes before version 0.2. */
  readonly bytes: Uint8Array<ArrayBuffer> | Blob;
  readonly sha256: string;
}

/** Where everything of one content is: small, read once, kept in memory. */
export interface Directory {
  readonly chunks: readonly DirectoryEntry[];
  /** Ranks are positions in key order over the whole release; each system is one run of them. */
  readonly systems: readonly { readonly system: CodeSystem; readonly from: number; readonly to: number }[];
  readonly orderSha256: string;
}

export interface DirectoryEntry {
  readonly first: string;
  readonly count: number;
  readonly sha256: string;
}

/** What can be read again from the official files: fast writes, each install verified before it counts. */
export class ReferenceDb extends Dexie {
  declare readonly releases: Table<ReleaseRow, string>;
  declare readonly active: Table<ActiveRow, ReleaseSeries>;
  declare readonly chunks: Table<ChunkRow, [contentId: string, number: number]>;
  declare readonly parts: Table<PartRow, [contentId: string, name: PartName]>;
  declare readonly companions: Table<CompanionRow, string>;
  declare readonly activeCompanions: Table<ActiveCompanionRow, CompanionKind>;
  declare readonly datasets: Table<DatasetRecordRow, string>;
  declare readonly activeDatasets: Table<ActiveDatasetRow, [kind: string, effectiveFrom: CalendarDate]>;

  /** @param through stop at this version; only migration tests pass it. */
  constructor(name = 'reference', through = Number.POSITIVE_INFINITY) {
    // Dexie's own cache would hold megabytes of chunk bytes; decoded chunks are cached in `chunkReader.ts`.
    super(name, { chromeTransactionDurability: 'relaxed', cache: 'disabled' });
    for (const { version, declare } of REFERENCE_MIGRATIONS) {
      if (version <= through) declare(this.version(version));
    }
  }
}
