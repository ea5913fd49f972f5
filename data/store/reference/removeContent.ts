import type { Result } from '../../domain/result.ts';
import { attempt } from '../attempt.ts';
import { exclusively } from '../exclusive.ts';
import type { StoreFailure } from '../storeFailure.ts';
import { deleteContent, INSTALLING } from './content.ts';
import type { ReferenceDb } from './referenceDb.ts';

/**
 * Takes something off the list of what is installed and deletes its content.
 *
 * @param drop takes it off the list. @returns its content id.
 */
export function removeWithContent(db: ReferenceDb, drop: () => Promise<string>): Promise<Result<null, StoreFailure>> {
  return exclusively(INSTALLING, () =>
    attempt('reference', async () => {
      await forgetContent(db, await drop());
      return null;
    }),
  );
}

/** Deletes what nothing points to. Where deleting fails now (a full or closing database), the next start does it. */
export async function forgetContent(db: ReferenceDb, contentId: string): Promise<void> {
  await attempt('reference', () => deleteContent(db, contentId));
}
