import type { Note, NoteVersion } from '../../domain/mine/note.ts';
import { type NoteFile, newestFirst } from '../../domain/mine/planNotes.ts';
import { isNoChange, NO_CHANGE, type UserChange } from '../../domain/mine/userChange.ts';
import type { Result } from '../../domain/result.ts';
import { attempt } from '../attempt.ts';
import { readInPages } from '../readInPages.ts';
import type { StoreFailure } from '../storeFailure.ts';
import { applyChange } from './applyChange.ts';
import type { UserDb } from './userDb.ts';

/** Notes with their versions. */
export interface NoteStore {
  /** All notes, the newest edit first. */
  all(): Promise<readonly Note[]>;
  /** The notes of the first codes, each code whole, at most so many unless one code has more; and how many notes there are. */
  firstByCode(most: number): Promise<FirstNotes>;
  /** How a note read before, newest first. */
  versionsOf(noteId: string): Promise<readonly NoteVersion[]>;
  /**
   * Reads a note with its versions, asks `plan` what to change and writes it, all in one step.
   *
   * @param plan one of the `plan...` functions of `data/domain/mine/planNotes.ts`.
   * @returns what takes the change back (`UserStore.apply`).
   */
  change(noteId: string, plan: (file: NoteFile) => UserChange): Promise<Result<UserChange, StoreFailure>>;
}

export interface FirstNotes {
  /** In the order of their codes. */
  readonly notes: readonly Note[];
  /** Of all codes. */
  readonly total: number;
}

export function noteStoreOn(db: UserDb): NoteStore {
  const versionsOf = (noteId: string) => db.noteVersions.where('noteId').equals(noteId).toArray();
  return {
    all: () =>
      db.transaction('r', db.notes, async () =>
        (await readInPages(db.notes, ({ id }) => id)).sort((a, b) => (a.editedAt < b.editedAt ? 1 : -1)),
      ),
    firstByCode: most =>
      db.transaction('r', db.notes, async () => {
        const [total, notes] = await Promise.all([db.notes.count(), db.notes.orderBy('key').limit(most).toArray()]);
        const last = notes.at(-1)?.key;
        if (last === undefined || notes.length === total) return { notes, total };
        // The last code may have more notes than were read.
        const before = notes.filter(({ key }) => key !== last);
        return { notes: before.length > 0 ? before : await db.notes.where('key').equals(last).toArray(), total };
      }),
    versionsOf: async noteId => newestFirst(await versionsOf(noteId)),
    change: (noteId, plan) =>
      attempt('user', () =>
        db.transaction('rw', db.notes, db.noteVersions, async () => {
          const [note, versions] = await Promise.all([db.notes.get(noteId), versionsOf(noteId)]);
          const change = plan({ note, versions });
          return isNoChange(change) ? NO_CHANGE : await applyChange(db, change);
        }),
      ),
  };
}
