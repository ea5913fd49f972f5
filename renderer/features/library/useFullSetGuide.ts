import { useState } from 'react';
import { useImport } from '../../hooks/import/useImport.ts';
import { useStarterPackInUse } from '../../hooks/releases/useReleases.ts';
import { useChangeSettings, useSettings } from '../../hooks/settings/useSettings.ts';

/** Whether the guide to the official files is shown: at first, until put away, and whenever it is asked for. */
export function useFullSetGuide() {
  const starterInUse = useStarterPackInUse();
  const isStarterInUse = starterInUse === true;
  const { starterPanelDismissed } = useSettings();
  const changeSettings = useChangeSettings();
  const { current, outcomes } = useImport().state;
  const [isAskedFor, setAskedFor] = useState(false);
  // A person who is importing has found the way.
  const isImporting = current !== undefined || outcomes.length > 0;
  const isOpen = isAskedFor || (isStarterInUse && !starterPanelDismissed && !isImporting);
  return {
    isOpen,
    /** Not before it is known whether it is open: a button that goes again would take the focus with it. */
    isOffered: starterInUse !== undefined && !isOpen,
    isStarterInUse,
    open: () => setAskedFor(true),
    putAway: () => {
      setAskedFor(false);
      if (!starterPanelDismissed) void changeSettings({ starterPanelDismissed: true });
    },
  };
}
