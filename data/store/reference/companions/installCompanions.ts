import { fail, ok, type Result } from '../../../domain/result.ts';
import { attempt } from '../../attempt.ts';
import { exclusively } from '../../exclusive.ts';
import { explainFailure } from '../../explainFailure.ts';
import type { StoreFailure } from '../../storeFailure.ts';
import { deleteContent } from '../content.ts';
import { type InstallOptions, partOfInstallation } from '../installProgress.ts';
import { INSTALLING } from '../installRelease.ts';
import type { CompanionRow, ReferenceDb } from '../referenceDb.ts';
import { stopIfCancelled } from '../writeChunks.ts';
import { type CompanionContent, stageCompanion } from './stageCompanion.ts';
import { dropCompanion, switchToCompanions } from './switchCompanions.ts';

/**
 * Stages every file beside what is in use, verifies it, switches all of them together, and only then deletes what
 * nothing points to any more. A crash, a failure or a cancel at any moment leaves what was in use in use.
 */
export function installCompanions(
  db: ReferenceDb,
  contents: readonly CompanionContent[],
  installedAt: string,
  options: InstallOptions,
): Promise<Result<null, StoreFailure>> {
  return exclusively(INSTALLING, async () => {
    const rows = contents.map(
      ({ companion }): CompanionRow => ({
        id: companion.id,
        companion,
        installedAt,
        contentId: `${companion.id} ${crypto.randomUUID()}`,
      }),
    );
    try {
      for (const [at, content] of contents.entries()) {
        const contentId = rows[at]?.contentId ?? '';
        await stageCompanion(db, contentId, content, {
          ...options,
          onProgress: partOfInstallation(at, contents.length, options),
        });
      }
      stopIfCancelled(options.signal);
      const replaced = await switchToCompanions(db, rows);
      for (const contentId of replaced) await forget(db, contentId);
      const total = contents.reduce((sum, { records }) => sum + records.length, 0);
      options.onProgress?.({ phase: 'switching', rows: total, fraction: 1 });
      return ok(null);
    } catch (thrown) {
      const failure = await explainFailure(thrown, 'reference'); // Before deleting makes room again.
      for (const { contentId } of rows) await forget(db, contentId);
      return fail(failure);
    }
  });
}

/** Takes a companion off the list and deletes its content. */
export function removeCompanion(db: ReferenceDb, id: string): Promise<Result<null, StoreFailure>> {
  return exclusively(INSTALLING, () =>
    attempt('reference', async () => {
      await forget(db, await dropCompanion(db, id));
      return null;
    }),
  );
}

/** Where deleting fails now (a full or closing database), the next start does it. */
async function forget(db: ReferenceDb, contentId: string): Promise<void> {
  await attempt('reference', () => deleteContent(db, contentId));
}
