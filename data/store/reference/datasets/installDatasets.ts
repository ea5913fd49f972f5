import { fail, ok, type Result } from '../../../domain/result.ts';
import { attempt } from '../../attempt.ts';
import { exclusively } from '../../exclusive.ts';
import { explainFailure } from '../../explainFailure.ts';
import type { StoreFailure } from '../../storeFailure.ts';
import { deleteContent } from '../content.ts';
import { type InstallOptions, partOfInstallation } from '../installProgress.ts';
import { INSTALLING } from '../installRelease.ts';
import type { DatasetRecordRow, ReferenceDb } from '../referenceDb.ts';
import { stopIfCancelled } from '../writeChunks.ts';
import { type DatasetToInstall, stageDataset } from './stageDataset.ts';
import { dropDataset, switchToDatasets } from './switchDatasets.ts';

/**
 * Stages every edition beside what is in use, verifies it, switches all of them together, and only then deletes what
 * nothing points to any more. A crash, a failure or a cancel at any moment leaves what was in use in use.
 */
export function installDatasets(
  db: ReferenceDb,
  contents: readonly DatasetToInstall[],
  installedAt: string,
  options: InstallOptions,
): Promise<Result<null, StoreFailure>> {
  return exclusively(INSTALLING, async () => {
    const rows = contents.map(
      ({ dataset }): DatasetRecordRow => ({
        id: dataset.id,
        dataset,
        installedAt,
        contentId: `${dataset.id} ${crypto.randomUUID()}`,
      }),
    );
    try {
      for (const [at, content] of contents.entries()) {
        const onProgress = partOfInstallation(at, contents.length, options);
        await stageDataset(db, rows[at]?.contentId ?? '', content, { ...options, onProgress });
      }
      stopIfCancelled(options.signal);
      const replaced = await switchToDatasets(db, rows);
      for (const contentId of replaced) await forget(db, contentId);
      const total = contents.reduce((sum, { dataset }) => sum + dataset.rowCount, 0);
      options.onProgress?.({ phase: 'switching', rows: total, fraction: 1 });
      return ok(null);
    } catch (thrown) {
      const failure = await explainFailure(thrown, 'reference'); // Before deleting makes room again.
      for (const { contentId } of rows) await forget(db, contentId);
      return fail(failure);
    }
  });
}

/** Takes an edition off the list and deletes its content. */
export function removeDataset(db: ReferenceDb, id: string): Promise<Result<null, StoreFailure>> {
  return exclusively(INSTALLING, () =>
    attempt('reference', async () => {
      await forget(db, await dropDataset(db, id));
      return null;
    }),
  );
}

/** Where deleting fails now (a full or closing database), the next start does it. */
async function forget(db: ReferenceDb, contentId: string): Promise<void> {
  await attempt('reference', () => deleteContent(db, contentId));
}
