import type { Result } from '../../../domain/result.ts';
import type { StoreFailure } from '../../storeFailure.ts';
import type { InstallOptions } from '../installProgress.ts';
import { installTogether } from '../installTogether.ts';
import type { CompanionRow, ReferenceDb } from '../referenceDb.ts';
import { removeWithContent } from '../removeContent.ts';
import { type CompanionContent, stageCompanion } from './stageCompanion.ts';
import { dropCompanion, switchToCompanions } from './switchCompanions.ts';

/** Installs companion files that came together: see `installTogether`. */
export function installCompanions(
  db: ReferenceDb,
  contents: readonly CompanionContent[],
  installedAt: string,
  options: InstallOptions,
): Promise<Result<null, StoreFailure>> {
  return installTogether<CompanionContent, CompanionRow>(
    db,
    {
      contents,
      idOf: ({ companion }) => companion.id,
      rowOf: ({ companion }, contentId) => ({ id: companion.id, companion, installedAt, contentId }),
      stage: (contentId, content, each) => stageCompanion(db, contentId, content, each),
      switchTo: rows => switchToCompanions(db, rows),
      recordCount: contents.reduce((sum, { records }) => sum + records.length, 0),
    },
    options,
  );
}

/** Takes a companion off the list and deletes its content. */
export function removeCompanion(db: ReferenceDb, id: string): Promise<Result<null, StoreFailure>> {
  return removeWithContent(db, () => dropCompanion(db, id));
}
