import { useEffect } from 'react';
import { useStores } from '../answers/useStores.ts';
import { useSettings } from '../settings/useSettings.ts';

/** Long after the first answer of a start: nobody waits for it. */
const AFTER_START_MS = 8_000;
/** An app left open for days still keeps the promise. */
const EVERY_MS = 6 * 60 * 60 * 1_000;

/** Deletes archived encounters whose time is over. */
export function useEncounterExpiry(): void {
  const { user } = useStores();
  const { encounterRetentionDays } = useSettings();
  useEffect(() => {
    // A disk that refuses now is asked again; what should be gone is shown with its day meanwhile.
    const expire = () => void user.encounters.expire(encounterRetentionDays, new Date().toISOString());
    const first = setTimeout(expire, AFTER_START_MS);
    const again = setInterval(expire, EVERY_MS);
    return () => {
      clearTimeout(first);
      clearInterval(again);
    };
  }, [user, encounterRetentionDays]);
}
