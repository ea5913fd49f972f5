import { Dexie, type EntityTable } from 'dexie';
import type { CodeKey } from '../../domain/codeKey.ts';
import { USER_MIGRATIONS } from './migrations.ts';

/** There is one row, with this id. */
export const SETTINGS_ID = 'settings';

export interface SettingsRow {
  readonly id: typeof SETTINGS_ID;
  /** As written by some version of the app: read with `parseSettings`. */
  readonly value: unknown;
}

/** A code the person looked at. */
export interface RecentRow {
  readonly key: CodeKey;
  /** ISO date and time of the last look, UTC, so that it sorts as text. */
  readonly at: string;
}

/** What the person made and we must never lose: a write is on the disk before it is said to be done. */
export class UserDb extends Dexie {
  declare readonly settings: EntityTable<SettingsRow, 'id'>;
  declare readonly recents: EntityTable<RecentRow, 'key'>;

  /** @param through stop at this version; only migration tests pass it. */
  constructor(name = 'user', through = Number.POSITIVE_INFINITY) {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, declare } of USER_MIGRATIONS) {
      if (version <= through) declare(this.version(version));
    }
  }
}
