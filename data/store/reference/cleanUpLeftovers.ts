import { ok, type Result } from '../../domain/result.ts';
import { attempt } from '../attempt.ts';
import { unlessBusy } from '../exclusive.ts';
import type { StoreFailure } from '../storeFailure.ts';
import { deleteContent, INSTALLING, orphanContents } from './content.ts';
import type { ReferenceDb } from './referenceDb.ts';

/**
 * Deletes content no release points to: what a crash, a power cut or a full disk left behind.
 *
 * Does nothing while an installation runs: what it has staged is no leftover.
 */
export async function cleanUpLeftovers(db: ReferenceDb): Promise<Result<{ readonly removed: number }, StoreFailure>> {
  const done = await unlessBusy(INSTALLING, () =>
    attempt('reference', async () => {
      const orphans = await orphanContents(db);
      for (const contentId of orphans) await deleteContent(db, contentId);
      return { removed: orphans.length };
    }),
  );
  return done ?? ok({ removed: 0 });
}
