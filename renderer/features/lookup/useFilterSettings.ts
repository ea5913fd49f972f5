import { useCallback } from 'react';
import { useChangeSettings, useSettings } from '../../hooks/settings/useSettings.ts';

/** The filters that are settings, and what turns them on and off. */
export interface FilterSettings {
  readonly activeOnly: boolean;
  readonly billableOnly: boolean;
  readonly onActiveOnly: (isOn: boolean) => void;
  readonly onBillableOnly: (isOn: boolean) => void;
}

export function useFilterSettings(): FilterSettings {
  const { activeOnly, billableOnly } = useSettings();
  const changeSettings = useChangeSettings();
  const onActiveOnly = useCallback((isOn: boolean) => void changeSettings({ activeOnly: isOn }), [changeSettings]);
  const onBillableOnly = useCallback((isOn: boolean) => void changeSettings({ billableOnly: isOn }), [changeSettings]);
  return { activeOnly, billableOnly, onActiveOnly, onBillableOnly };
}
