import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useCallback, useContext } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '../../data/domain/settings.ts';
import { useStores } from './useStores.ts';

/** The settings as read by the start-up gate, so that the first frame is already right. */
export const FirstSettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

/** What the person chose, kept up to date with the database, also when another window changes it. */
export function useSettings(): Settings {
  const { user } = useStores();
  const first = useContext(FirstSettingsContext);
  return useLiveQuery(() => user.settings(), [user], first);
}

/** Changes some settings; resolves to whether they are on the disk. */
export function useChangeSettings(): (patch: Partial<Settings>) => Promise<boolean> {
  const { user } = useStores();
  return useCallback(async patch => (await user.changeSettings(patch)).ok, [user]);
}
