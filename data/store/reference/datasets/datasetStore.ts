import { DATASET_KINDS, type Dataset, datasetSlot } from '../../../domain/dataset.ts';
import type { Result } from '../../../domain/result.ts';
import { attempt } from '../../attempt.ts';
import type { StoreFailure } from '../../storeFailure.ts';
import type { InstallOptions } from '../installProgress.ts';
import type { ReferenceDb } from '../referenceDb.ts';
import { standingIn } from '../slot.ts';
import { DatasetLook, KeptDatasets } from './datasetLook.ts';
import { installDatasets, removeDataset } from './installDatasets.ts';
import type { DatasetToInstall } from './stageDataset.ts';
import { datasetSlotOf, switchBackDataset } from './switchDatasets.ts';

export interface InstalledDataset {
  readonly dataset: Dataset;
  /** ISO date and time, UTC. */
  readonly installedAt: string;
  /** Look-ups of the days it is for answer from it. */
  readonly isActive: boolean;
  /** It is for the same days as the one in use, and `rollBack` returns to it. */
  readonly canRollBackTo: boolean;
}

/** What can be asked of the data sets in use. */
export type DatasetReads = Pick<
  DatasetLook,
  'editions' | 'rowsOf' | 'rowsOfKeys' | 'rowsInEachEdition' | 'allRows' | 'listRows' | 'chunksOf'
>;

/**
 * The installed fee schedules and edits. Plain reads follow Dexie tables, as those of releases do, and reject with a
 * `StoreError` where the stored bytes are damaged.
 */
export interface DatasetStore extends DatasetReads {
  /** For many questions at once: they see the same editions, and what they ask for together is read in one step. */
  look(): DatasetReads;
  /** In the order of the kinds, newest first day first. */
  list(): Promise<readonly InstalledDataset[]>;
  /** Stages beside, verifies, then switches all of them together; see `installRelease`. */
  install(contents: readonly DatasetToInstall[], options?: InstallOptions): Promise<Result<null, StoreFailure>>;
  /** For the kind and first day of `dataset`, back to the edition in use before; asked twice, forth again. */
  rollBack(dataset: Dataset): Promise<Result<Dataset, StoreFailure>>;
  /** Also one in use; the one it replaced is then in use again. */
  remove(id: string): Promise<Result<null, StoreFailure>>;
}

export function datasetStore(db: ReferenceDb, now: () => string): DatasetStore {
  const kept = new KeptDatasets();
  const look = () => new DatasetLook(db, kept);
  return {
    list: () => listDatasets(db),
    look,
    editions: kind => look().editions(kind),
    rowsOf: (kind, key, day) => look().rowsOf(kind, key, day),
    rowsOfKeys: (kind, keys, day) => look().rowsOfKeys(kind, keys, day),
    rowsInEachEdition: (kind, key) => look().rowsInEachEdition(kind, key),
    allRows: (kind, day) => look().allRows(kind, day),
    listRows: id => look().listRows(id),
    chunksOf: (kind, keys, day) => look().chunksOf(kind, keys, day),
    install: (contents, options = {}) => installDatasets(db, contents, now(), options),
    rollBack: dataset => attempt('reference', () => switchBackDataset(db, dataset)),
    remove: id => removeDataset(db, id),
  };
}

async function listDatasets(db: ReferenceDb): Promise<readonly InstalledDataset[]> {
  return await db.transaction('r', db.datasets, db.activeDatasets, async () => {
    const rows = await db.datasets.toArray();
    const slots = new Map(
      (await db.activeDatasets.toArray()).map(row => [`${row.kind} ${row.effectiveFrom}`, datasetSlotOf(row)]),
    );
    return rows
      .map(({ dataset, installedAt }) => ({
        dataset,
        installedAt,
        ...standingIn(slots.get(slotName(dataset)), dataset.id),
      }))
      .sort((a, b) => byKind(a.dataset, b.dataset) || newestFirst(a, b));
  });
}

function slotName(dataset: Dataset): string {
  return `${datasetSlot(dataset)} ${dataset.effectiveFrom}`;
}

function byKind(a: Dataset, b: Dataset): number {
  return DATASET_KINDS.indexOf(a.kind) - DATASET_KINDS.indexOf(b.kind);
}

function newestFirst(a: InstalledDataset, b: InstalledDataset): number {
  const of = ({ dataset, isActive, installedAt }: InstalledDataset): string =>
    `${dataset.effectiveFrom} ${isActive} ${installedAt} ${dataset.id}`;
  return of(a) < of(b) ? 1 : -1;
}
