import type { Migration } from '../migration.ts';
import { v1SettingsAndRecents } from './v1SettingsAndRecents.ts';
import { v2BookmarksAndNotes } from './v2BookmarksAndNotes.ts';
import { v3ChecklistsAndEncounters } from './v3ChecklistsAndEncounters.ts';
import { v4KeptGuides } from './v4KeptGuides.ts';

/** The history of the user database, oldest first. */
export const USER_MIGRATIONS: readonly Migration[] = [
  v1SettingsAndRecents,
  v2BookmarksAndNotes,
  v3ChecklistsAndEncounters,
  v4KeptGuides,
];
