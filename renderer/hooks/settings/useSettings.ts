import { createContext, useContext } from 'react';
import type { Settings } from '../../../data/domain/settings.ts';

export interface SettingsAndChange {
  readonly settings: Settings;
  readonly change: (patch: Partial<Settings>) => Promise<boolean>;
}

export const SettingsContext = createContext<SettingsAndChange | undefined>(undefined);

/** What the person chose for the whole app. */
export function useSettings(): Settings {
  return useSettingsContext().settings;
}

/** Changes some settings; resolves to whether they are on the disk. */
export function useChangeSettings(): (patch: Partial<Settings>) => Promise<boolean> {
  return useSettingsContext().change;
}

function useSettingsContext(): SettingsAndChange {
  const context = useContext(SettingsContext);
  if (context === undefined) throw new Error('useSettings is used outside the start-up gate.');
  return context;
}
