import { onTablesChanged } from '../tableChanges.ts';
import type { ReferenceDb } from './referenceDb.ts';

/** What is installed and what of it is in use. The content itself never changes under its id. */
const TABLES = [
  'releases',
  'active',
  'companions',
  'activeCompanions',
  'datasets',
  'activeDatasets',
] as const satisfies readonly (keyof ReferenceDb)[];

/**
 * Calls back after every committed installation, roll back and removal.
 *
 * @param name only tests pass another one.
 */
export function onInstallationChanged(listener: () => void, name = 'reference'): () => void {
  return onTablesChanged(name, TABLES, listener);
}
