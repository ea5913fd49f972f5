import { useLiveQuery } from 'dexie-react-hooks';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Settings } from '../../../data/domain/settings.ts';
import { useStores } from '../answers/useStores.ts';
import { SettingsContext } from './useSettings.ts';

/**
 * Keeps the settings in step with the database, also when another window changes them, and with a store that
 * keeps them only in memory, which no live query can watch.
 *
 * @param first as read by the start-up gate, so that the first frame is already right
 */
export function SettingsProvider({ first, children }: { readonly first: Settings; readonly children: ReactNode }) {
  const { user } = useStores();
  const [changes, setChanges] = useState(0);
  const settings = useLiveQuery(() => user.settings(), [user, changes], first);
  const change = useCallback(
    async (patch: Partial<Settings>) => {
      const changed = await user.changeSettings(patch);
      setChanges(count => count + 1);
      return changed.ok;
    },
    [user],
  );
  const value = useMemo(() => ({ settings, change }), [settings, change]);
  return <SettingsContext value={value}>{children}</SettingsContext>;
}
