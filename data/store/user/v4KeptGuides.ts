import type { Migration } from '../migration.ts';

/**
 * v4: guides of others that were checked and kept, with their marks. Nothing that v3 kept is touched.
 *
 * A guide is one row with its text and its statements, so that its marks are always those of its text; `keys` finds the
 * guides that speak of a code.
 */
export const v4KeptGuides: Migration = {
  version: 4,
  declare: version => version.stores({ keptGuides: 'id, addedAt, *keys' }),
};
