import type { CodeKey } from '../../domain/codeKey.ts';
import type { ClinicName } from '../../domain/mine/clinicName.ts';
import type { Note } from '../../domain/mine/note.ts';
import { inReadingOrder } from '../../domain/mine/planNotes.ts';
import { onTablesChanged } from '../tableChanges.ts';
import type { UserDb } from './userDb.ts';

/** What a person keeps of a code is in these. */
const TABLES = ['notes', 'clinicNames', 'bookmarks'] as const satisfies readonly (keyof UserDb)[];

/** What the person keeps of one code, as its page shows it, all of one moment. */
export interface MineOfCode {
  /** Pinned first, then the newest edit first. */
  readonly notes: readonly Note[];
  /** What the clinic calls it. */
  readonly names: readonly ClinicName[];
  readonly isStarred: boolean;
}

export async function readMineOfCode(db: UserDb, key: CodeKey): Promise<MineOfCode> {
  return await db.transaction('r', db.notes, db.clinicNames, db.bookmarks, async () => {
    const [notes, names, stars] = await Promise.all([
      db.notes.where('key').equals(key).toArray(),
      db.clinicNames.where('key').equals(key).toArray(),
      db.bookmarks.where('key').equals(key).count(),
    ]);
    return { notes: inReadingOrder(notes), names, isStarred: stars > 0 };
  });
}

/**
 * Calls back after every committed change of what is kept of any code.
 *
 * @param name only tests pass another one.
 */
export function onMineOfCodesChanged(listener: () => void, name = 'user'): () => void {
  return onTablesChanged(name, TABLES, listener);
}
