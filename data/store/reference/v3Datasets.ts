import type { Migration } from '../migration.ts';

/**
 * v3: data sets (fee schedules and edits) beside releases and companions. Many editions of a kind stay in use, each in
 * the slot of its kind and first day. Their content lies in `chunks` and `parts`, so nothing there changes (ADR 0110).
 */
export const v3Datasets: Migration = {
  version: 3,
  declare: version => version.stores({ datasets: 'id', activeDatasets: '[kind+effectiveFrom]' }),
};
