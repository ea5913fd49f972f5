import type { Bookmark } from './bookmark.ts';
import type { BookmarkFolder } from './bookmarkFolder.ts';
import type { BookmarkLabel } from './bookmarkLabel.ts';
import type { ChecklistEdition } from './checklistEdition.ts';
import type { ChecklistTemplate } from './checklistTemplate.ts';
import type { ClinicName } from './clinicName.ts';
import type { CodeUse } from './codeUse.ts';
import type { Encounter } from './encounter.ts';
import type { KeptGuide } from './keptGuide.ts';
import type { Note, NoteVersion } from './note.ts';
import type { Recent } from './recent.ts';

/** The rows a change can touch, by table. */
export interface UserRows {
  readonly recents: Recent;
  readonly bookmarks: Bookmark;
  readonly bookmarkFolders: BookmarkFolder;
  readonly bookmarkLabels: BookmarkLabel;
  readonly notes: Note;
  readonly noteVersions: NoteVersion;
  readonly clinicNames: ClinicName;
  readonly codeUses: CodeUse;
  readonly checklistTemplates: ChecklistTemplate;
  readonly checklistEditions: ChecklistEdition;
  readonly encounters: Encounter;
  readonly keptGuides: KeptGuide;
}

export type ChangedTable = keyof UserRows;

/** What happens to one table: rows written whole, rows taken away by their key. */
export interface TableChange<Row> {
  readonly put?: readonly Row[];
  readonly remove?: readonly string[];
  /**
   * Of a change that takes another back: its rows as that one left them, in the order of `put`. Where a row of a kind
   * that can be merged was changed since, both changes are kept.
   */
  readonly over?: readonly Row[];
}

/**
 * One step of the person's: all of it happens or none. The store answers every change with the change that takes it
 * back, so that undo is the same act as any other.
 */
export type UserChange = { readonly [T in ChangedTable]?: TableChange<UserRows[T]> };

export const NO_CHANGE: UserChange = {};

/** Whether there is nothing to do. */
export function isNoChange(change: UserChange): boolean {
  return Object.values(change).every(({ put = [], remove = [] }) => put.length === 0 && remove.length === 0);
}
