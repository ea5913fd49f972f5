import { Dexie } from 'dexie';
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
 * Calls back after every committed installation, roll back and removal, made in this window or in any other context of the app.
 *
 * @param name only tests pass another one.
 */
export function onInstallationChanged(listener: () => void, name = 'reference'): () => void {
  const prefixes = TABLES.map(table => `idb://${name}/${table}/`);
  const listen = (parts: object) => {
    if (Object.keys(parts).some(part => prefixes.some(prefix => part.startsWith(prefix)))) listener();
  };
  Dexie.on('storagemutated', listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}
