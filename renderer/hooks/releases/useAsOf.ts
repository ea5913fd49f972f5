import { createContext, useContext } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { useToday } from './useToday.ts';

/** The day the app is looking at. */
export interface AsOf {
  /** Everything dated is told for this day: the chosen one, else today. */
  readonly day: CalendarDate;
  /** The chosen day; absent for today, which is answered from the releases in use. */
  readonly asOf: CalendarDate | undefined;
  /** Looks at another day from now on; `undefined` is back to today. Nothing of it outlives the window. */
  readonly lookAt: (day: CalendarDate | undefined) => void;
}

export const AsOfContext = createContext<Pick<AsOf, 'asOf' | 'lookAt'>>({ asOf: undefined, lookAt: () => undefined });

export function useAsOf(): AsOf {
  const { asOf, lookAt } = useContext(AsOfContext);
  const today = useToday();
  return { day: asOf ?? today, asOf, lookAt };
}
