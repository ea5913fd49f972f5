import type { Migration } from '../migration.ts';

/** v1: one row of settings; the codes looked at, one row a code, listed newest first. */
export const v1SettingsAndRecents: Migration = {
  version: 1,
  declare: version => version.stores({ settings: 'id', recents: 'key, at' }),
};
