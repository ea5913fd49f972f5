import { Dexie } from 'dexie';

/**
 * Calls back after every committed change of the user database, made in this window or in any other context of the app.
 *
 * @param name only tests pass another one.
 */
export function onUserDataChanged(listener: () => void, name = 'user'): () => void {
  const prefix = `idb://${name}/`;
  const listen = (parts: object) => {
    if (Object.keys(parts).some(part => part.startsWith(prefix))) listener();
  };
  Dexie.on('storagemutated', listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}
