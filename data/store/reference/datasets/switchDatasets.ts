import type { CalendarDate } from '../../../domain/calendarDate.ts';
import { type Dataset, datasetSlot } from '../../../domain/dataset.ts';
import { StoreError } from '../../storeError.ts';
import type { ActiveDatasetRow, DatasetRecordRow, ReferenceDb } from '../referenceDb.ts';
import { type Slot, slotWith, slotWithout } from '../slot.ts';

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
  const place = placeOf(dataset);
  return await db.transaction('rw', db.datasets, db.activeDatasets, async () => {
    const previousId = (await db.activeDatasets.get(place))?.previousDatasetId;
    const previous = previousId === undefined ? undefined : await db.datasets.get(previousId);
    if (previous === undefined) throw new StoreError({ kind: 'no-previous-release', series: place[0] });
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
    const place = placeOf(row.dataset);
    await db.datasets.delete(id);
    const slot = slotWithout(datasetSlotOf(await db.activeDatasets.get(place)), id);
    if (slot === undefined) await db.activeDatasets.delete(place);
    else await db.activeDatasets.put(activeRow(place, slot));
    return row.contentId;
  });
}

async function activate(db: ReferenceDb, dataset: Dataset): Promise<void> {
  const place = placeOf(dataset);
  const slot = slotWith(datasetSlotOf(await db.activeDatasets.get(place)), dataset.id);
  await db.activeDatasets.put(activeRow(place, slot));
}

export function datasetSlotOf(row: ActiveDatasetRow | undefined): Slot | undefined {
  if (row === undefined) return undefined;
  const { datasetId: inUse, previousDatasetId: previous } = row;
  return previous === undefined ? { inUse } : { inUse, previous };
}

type Place = [kind: string, effectiveFrom: CalendarDate];

/** Editions with the same place take each other's. */
function placeOf(dataset: Dataset): Place {
  return [datasetSlot(dataset), dataset.effectiveFrom];
}

function activeRow([kind, effectiveFrom]: Place, { inUse, previous }: Slot): ActiveDatasetRow {
  return { kind, effectiveFrom, datasetId: inUse, ...(previous !== undefined && { previousDatasetId: previous }) };
}
