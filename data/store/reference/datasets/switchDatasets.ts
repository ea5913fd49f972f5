import { type Dataset, datasetSlot } from '../../../domain/dataset.ts';
import { StoreError } from '../../storeError.ts';
import type { ActiveDatasetRow, DatasetRecordRow, ReferenceDb } from '../referenceDb.ts';

/**
 * The one moment an installation takes effect, for all editions that came together: a single small transaction. An
 * edition of the same kind and first day that was in use before is kept to roll back to.
 *
 * @returns the content ids that are no longer wanted, where the same file was installed before.
 */
export async function switchToDatasets(db: ReferenceDb, rows: readonly DatasetRecordRow[]): Promise<readonly string[]> {
  return await db.transaction('rw', db.datasets, db.activeDatasets, async () => {
    const replaced: string[] = [];
    for (const row of rows) {
      const before = await db.datasets.get(row.id);
      if (before !== undefined) replaced.push(before.contentId);
      await db.datasets.put(row);
      await activate(db, row.dataset);
    }
    return replaced;
  });
}

/** Puts the edition of a first day back to the one in use before; a second roll back returns. */
export async function switchBackDataset(db: ReferenceDb, dataset: Dataset): Promise<Dataset> {
  const { effectiveFrom } = dataset;
  const kind = datasetSlot(dataset);
  return await db.transaction('rw', db.datasets, db.activeDatasets, async () => {
    const previousId = (await db.activeDatasets.get([kind, effectiveFrom]))?.previousDatasetId;
    const previous = previousId === undefined ? undefined : await db.datasets.get(previousId);
    if (previous === undefined) throw new StoreError({ kind: 'no-previous-release', series: kind });
    await activate(db, previous.dataset);
    return previous.dataset;
  });
}

/**
 * Takes an edition off the list, also one in use; the one it replaced is then in use again.
 *
 * @returns its content id.
 */
export async function dropDataset(db: ReferenceDb, id: string): Promise<string> {
  return await db.transaction('rw', db.datasets, db.activeDatasets, async () => {
    const row = await db.datasets.get(id);
    if (row === undefined) throw new StoreError({ kind: 'unknown-release', releaseId: id });
    const { effectiveFrom } = row.dataset;
    const kind = datasetSlot(row.dataset);
    const active = await db.activeDatasets.get([kind, effectiveFrom]);
    await db.datasets.delete(id);
    const { datasetId, previousDatasetId } = active ?? {};
    if (datasetId === id) {
      if (previousDatasetId === undefined) await db.activeDatasets.delete([kind, effectiveFrom]);
      else await db.activeDatasets.put({ kind, effectiveFrom, datasetId: previousDatasetId });
    } else if (datasetId !== undefined && previousDatasetId === id) {
      await db.activeDatasets.put({ kind, effectiveFrom, datasetId });
    }
    return row.contentId;
  });
}

async function activate(db: ReferenceDb, dataset: Dataset): Promise<void> {
  const { id, effectiveFrom } = dataset;
  const kind = datasetSlot(dataset);
  const active = await db.activeDatasets.get([kind, effectiveFrom]);
  const previous = active?.datasetId === id ? active.previousDatasetId : active?.datasetId;
  const row: ActiveDatasetRow = {
    kind,
    effectiveFrom,
    datasetId: id,
    ...(previous !== undefined && { previousDatasetId: previous }),
  };
  await db.activeDatasets.put(row);
}
