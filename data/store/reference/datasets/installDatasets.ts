import type { Result } from '../../../domain/result.ts';
import type { StoreFailure } from '../../storeFailure.ts';
import type { InstallOptions } from '../installProgress.ts';
import { installTogether } from '../installTogether.ts';
import type { DatasetRecordRow, ReferenceDb } from '../referenceDb.ts';
import { removeWithContent } from '../removeContent.ts';
import { type DatasetToInstall, stageDataset } from './stageDataset.ts';
import { dropDataset, switchToDatasets } from './switchDatasets.ts';

/** Installs editions that came together: see `installTogether`. */
export function installDatasets(
  db: ReferenceDb,
  contents: readonly DatasetToInstall[],
  installedAt: string,
  options: InstallOptions,
): Promise<Result<null, StoreFailure>> {
  return installTogether<DatasetToInstall, DatasetRecordRow>(
    db,
    {
      contents,
      idOf: ({ dataset }) => dataset.id,
      rowOf: ({ dataset }, contentId) => ({ id: dataset.id, dataset, installedAt, contentId }),
      stage: (contentId, content, each) => stageDataset(db, contentId, content, each),
      switchTo: rows => switchToDatasets(db, rows),
      recordCount: contents.reduce((sum, { dataset }) => sum + dataset.rowCount, 0),
    },
    options,
  );
}

/** Takes an edition off the list and deletes its content. */
export function removeDataset(db: ReferenceDb, id: string): Promise<Result<null, StoreFailure>> {
  return removeWithContent(db, () => dropDataset(db, id));
}
