import { useSyncExternalStore } from 'react';
import { type CalendarDate, calendarDateOf } from '../../../data/domain/calendarDate.ts';

/** An app left open over midnight learns of the new day within this time. */
const LOOK_EVERY_MS = 30_000;

/** Today's date on this computer. */
export function useToday(): CalendarDate {
  return useSyncExternalStore(followClock, today);
}

function today(): CalendarDate {
  return calendarDateOf(new Date());
}

function followClock(onChange: () => void): () => void {
  const timer = setInterval(onChange, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
