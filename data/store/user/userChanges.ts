import { onTablesChanged } from '../tableChanges.ts';

/**
 * Calls back after every committed change of the user database.
 *
 * @param name only tests pass another one.
 */
export function onUserDataChanged(listener: () => void, name = 'user'): () => void {
  return onTablesChanged(name, undefined, listener);
}
