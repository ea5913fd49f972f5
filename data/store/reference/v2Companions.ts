import type { Migration } from '../migration.ts';

/**
 * v2: companion files (tabular list, index and its tables, crosswalk) beside the releases. Their content lies in the
 * tables releases use, `chunks` and `parts`, so nothing there changes.
 */
export const v2Companions: Migration = {
  version: 2,
  declare: version => version.stores({ companions: 'id', activeCompanions: 'kind' }),
};
