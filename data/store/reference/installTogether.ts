import { fail, ok, type Result } from '../../domain/result.ts';
import { exclusively } from '../exclusive.ts';
import { explainFailure } from '../explainFailure.ts';
import type { StoreFailure } from '../storeFailure.ts';
import { INSTALLING } from './content.ts';
import { type InstallOptions, partOfInstallation } from './installProgress.ts';
import type { ReferenceDb } from './referenceDb.ts';
import { forgetContent } from './removeContent.ts';
import { stopIfCancelled } from './writeChunks.ts';

/** Files that came together and take effect together. `Row` is what the list of what is installed holds of each. */
export interface Together<Content, Row> {
  readonly contents: readonly Content[];
  readonly idOf: (content: Content) => string;
  readonly rowOf: (content: Content, contentId: string) => Row;
  /** Writes everything of a file under a content id nothing points to yet, reads it back and compares. */
  readonly stage: (contentId: string, content: Content, options: InstallOptions) => Promise<void>;
  /** The one small transaction in which all take effect. @returns the content ids that are no longer wanted. */
  readonly switchTo: (rows: readonly Row[]) => Promise<readonly string[]>;
  /** Of all files, for the last word of the progress. */
  readonly recordCount: number;
}

/**
 * Stages every file beside what is in use, verifies it, switches all of them together, and only then deletes what
 * nothing points to any more. A crash, a failure or a cancel at any moment leaves what was in use in use.
 */
export function installTogether<Content, Row>(
  db: ReferenceDb,
  { contents, idOf, rowOf, stage, switchTo, recordCount }: Together<Content, Row>,
  options: InstallOptions,
): Promise<Result<null, StoreFailure>> {
  return exclusively(INSTALLING, async () => {
    const staged = contents.map(content => ({ content, contentId: `${idOf(content)} ${crypto.randomUUID()}` }));
    try {
      for (const [at, { content, contentId }] of staged.entries()) {
        await stage(contentId, content, { ...options, onProgress: partOfInstallation(at, contents.length, options) });
      }
      stopIfCancelled(options.signal);
      const replaced = await switchTo(staged.map(({ content, contentId }) => rowOf(content, contentId)));
      for (const contentId of replaced) await forgetContent(db, contentId);
      options.onProgress?.({ phase: 'switching', rows: recordCount, fraction: 1 });
      return ok(null);
    } catch (thrown) {
      const failure = await explainFailure(thrown, 'reference'); // Before deleting makes room again.
      for (const { contentId } of staged) await forgetContent(db, contentId);
      return fail(failure);
    }
  });
}
