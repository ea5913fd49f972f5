import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { type CalendarDate, calendarDateOf } from '../../../data/domain/calendarDate.ts';
import { AsOfContext } from './useAsOf.ts';

/**
 * Keeps the chosen day for as long as the window is open, and no longer: a date left over from yesterday would end up on
 * a claim of today (ADR 0101).
 */
export function AsOfProvider({ children }: { readonly children: ReactNode }) {
  const [asOf, setAsOf] = useState<CalendarDate>();
  const lookAt = useCallback(
    (day: CalendarDate | undefined) => setAsOf(day === calendarDateOf(new Date()) ? undefined : day),
    [],
  );
  const value = useMemo(() => ({ asOf, lookAt }), [asOf, lookAt]);
  return <AsOfContext value={value}>{children}</AsOfContext>;
}
