import type { CodeRecord } from '../../domain/codeRecord.ts';
import type { Release } from '../../domain/release.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { exclusively } from '../exclusive.ts';
import { explainFailure } from '../explainFailure.ts';
import type { StoreFailure } from '../storeFailure.ts';
import { INSTALLING } from './content.ts';
import type { InstallOptions } from './installProgress.ts';
import { NAMES_PART, PART_NAMES, type PartName, type ReferenceDb } from './referenceDb.ts';
import { forgetContent, removeWithContent } from './removeContent.ts';
import { type ReleaseIndex, stageContent } from './stageContent.ts';
import { dropRelease, switchTo } from './switchRelease.ts';
import { verifyContent } from './verifyContent.ts';
import { stopIfCancelled } from './writeChunks.ts';

export interface Installation {
  readonly release: Release;
  readonly records: readonly CodeRecord[];
  readonly index: ReleaseIndex;
  readonly installedAt: string;
}

/** Stages beside, verifies, switches, and only then deletes what nothing points to any more. */
export function installRelease(
  db: ReferenceDb,
  { release, records, index, installedAt }: Installation,
  options: InstallOptions,
): Promise<Result<null, StoreFailure>> {
  return exclusively(INSTALLING, async () => {
    const contentId = `${release.id} ${crypto.randomUUID()}`;
    try {
      const directory = await stageContent(db, contentId, records, index, options);
      const parts: readonly PartName[] = index.names === undefined ? PART_NAMES : [...PART_NAMES, NAMES_PART];
      await verifyContent(db, contentId, release, directory, parts, options);
      stopIfCancelled(options.signal);
      options.onProgress?.({ phase: 'switching', rows: records.length, fraction: 0 });
      const replaced = await switchTo(db, release, contentId, installedAt);
      if (replaced !== undefined) await forgetContent(db, replaced);
      options.onProgress?.({ phase: 'switching', rows: records.length, fraction: 1 });
      return ok(null);
    } catch (thrown) {
      const failure = await explainFailure(thrown, 'reference'); // Before deleting makes room again.
      await forgetContent(db, contentId);
      return fail(failure);
    }
  });
}

/** Takes a release off the list and deletes its content. */
export function removeRelease(db: ReferenceDb, releaseId: string): Promise<Result<null, StoreFailure>> {
  return removeWithContent(db, () => dropRelease(db, releaseId));
}
