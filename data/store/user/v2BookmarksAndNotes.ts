import type { Migration } from '../migration.ts';

/**
 * v2: bookmarks with their folders and labels, notes with their versions, the clinic's own names for codes, and how
 * often each code was opened. Nothing that v1 kept is touched.
 *
 * `key` is a code key; it is an index of its own because the code page asks for all that is kept about one code.
 */
export const v2BookmarksAndNotes: Migration = {
  version: 2,
  declare: version =>
    version.stores({
      bookmarks: 'id, key, folderId',
      bookmarkFolders: 'id',
      bookmarkLabels: 'id',
      notes: 'id, key, editedAt',
      noteVersions: 'id, noteId',
      clinicNames: 'id, key',
      codeUses: 'key, weight',
    }),
};
