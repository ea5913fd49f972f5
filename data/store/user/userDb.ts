import { Dexie, type EntityTable } from 'dexie';
import type { Bookmark } from '../../domain/mine/bookmark.ts';
import type { BookmarkFolder } from '../../domain/mine/bookmarkFolder.ts';
import type { BookmarkLabel } from '../../domain/mine/bookmarkLabel.ts';
import type { ChecklistEdition } from '../../domain/mine/checklistEdition.ts';
import type { ChecklistTemplate } from '../../domain/mine/checklistTemplate.ts';
import type { ClinicName } from '../../domain/mine/clinicName.ts';
import type { CodeUse } from '../../domain/mine/codeUse.ts';
import type { Encounter } from '../../domain/mine/encounter.ts';
import type { KeptGuide } from '../../domain/mine/keptGuide.ts';
import type { Note, NoteVersion } from '../../domain/mine/note.ts';
import type { Recent } from '../../domain/mine/recent.ts';
import { USER_MIGRATIONS } from './migrations.ts';
import { announceWrite } from './writeNotice.ts';

/** There is one row, with this id. */
export const SETTINGS_ID = 'settings';

export interface SettingsRow {
  readonly id: typeof SETTINGS_ID;
  /** As written by some version of the app: read with `parseSettings`. */
  readonly value: unknown;
}

/** What the app counts by itself, a row at every code that is opened. */
const COUNTED: readonly string[] = ['recents', 'codeUses'];

/**
 * What the person made and we must never lose: a write is on the disk before it is said to be done. Only what codes were
 * looked at need not be: the computer losing its power may lose the last of them, and every read waits while the disk is
 * waited for (docs/adr/0200-looks-at-codes-do-not-wait-for-the-disk.md).
 */
export class UserDb extends Dexie {
  declare readonly settings: EntityTable<SettingsRow, 'id'>;
  declare readonly recents: EntityTable<Recent, 'key'>;
  declare readonly bookmarks: EntityTable<Bookmark, 'id'>;
  declare readonly bookmarkFolders: EntityTable<BookmarkFolder, 'id'>;
  declare readonly bookmarkLabels: EntityTable<BookmarkLabel, 'id'>;
  declare readonly notes: EntityTable<Note, 'id'>;
  declare readonly noteVersions: EntityTable<NoteVersion, 'id'>;
  declare readonly clinicNames: EntityTable<ClinicName, 'id'>;
  declare readonly codeUses: EntityTable<CodeUse, 'key'>;
  declare readonly checklistTemplates: EntityTable<ChecklistTemplate, 'id'>;
  declare readonly checklistEditions: EntityTable<ChecklistEdition, 'id'>;
  declare readonly encounters: EntityTable<Encounter, 'id'>;
  declare readonly keptGuides: EntityTable<KeptGuide, 'id'>;

  /** @param through stop at this version; only migration tests pass it. */
  constructor(name = 'user', through = Number.POSITIVE_INFINITY) {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, declare } of USER_MIGRATIONS) {
      if (version <= through) declare(this.version(version));
    }
    // Here, below all stores, so that no write can be forgotten: a snapshot that is being read gives way to it.
    this.use({
      stack: 'dbcore',
      name: 'writes',
      create: core => ({
        ...core,
        transaction: (tables, mode, options) => {
          if (mode === 'readwrite') announceWrite(name);
          const isCounting = tables.every(table => COUNTED.includes(table));
          return core.transaction(tables, mode, isCounting ? { ...options, durability: 'relaxed' } : options);
        },
      }),
    });
  }
}
