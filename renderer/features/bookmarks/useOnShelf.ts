import { useMemo } from 'react';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { statusOn } from '../../../data/domain/codeStatus.ts';
import type { Shelf } from '../../../data/domain/mine/shelf.ts';
import type { Reading } from '../../../data/domain/retirement.ts';
import { useHeldAnswer } from '../../hooks/answers/useHeldAnswer.ts';
import { useAskedKeys } from '../../hooks/codes/useAskedKeys.ts';
import { useCodesAsOf } from '../../hooks/codes/useCodesAsOf.ts';
import { useFoundCodes } from '../../hooks/codes/useFoundCodes.ts';
import { useReadings } from '../../hooks/codes/useReadings.ts';
import type { OnShelf } from './shownBookmarks.ts';

const NONE: ReadonlyMap<string, readonly Reading[]> = new Map();

/** What the installed releases say of the codes on the shelf, also on another day while that is looked at; every release is asked only about those not in use. */
export function useOnShelf(shelf: Shelf, today: CalendarDate): OnShelf {
  const keys = useAskedKeys(useMemo(() => shelf.bookmarks.map(({ key }) => key), [shelf]));
  const found = useHeldAnswer(useFoundCodes(keys), keys, today);
  const doubtful = useMemo(() => {
    if (found === undefined) return [];
    return keys.filter(key => {
      const now = found.get(key);
      return now === undefined || statusOn(now.record, today).kind === 'ended';
    });
  }, [keys, found, today]);
  const readings = useHeldAnswer(useReadings(doubtful), doubtful, today) ?? NONE;
  const onDay = useCodesAsOf(keys);
  return useMemo(() => ({ found, readings, ...(onDay && { onDay }) }), [found, readings, onDay]);
}
