import { Dexie } from 'dexie';

/**
 * Calls back after every committed change of some tables of a database, made in this window or in any other context of the app.
 *
 * @param tables `undefined`: any of them.
 */
export function onTablesChanged(
  database: string,
  tables: readonly string[] | undefined,
  listener: () => void,
): () => void {
  const prefixes = tables?.map(table => `idb://${database}/${table}/`) ?? [`idb://${database}/`];
  const listen = (parts: object) => {
    if (Object.keys(parts).some(part => prefixes.some(prefix => part.startsWith(prefix)))) listener();
  };
  Dexie.on('storagemutated', listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}
