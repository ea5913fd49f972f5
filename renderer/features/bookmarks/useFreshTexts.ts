import { useEffect, useMemo } from 'react';
import { statusOn } from '../../../data/domain/codeStatus.ts';
import { planSeen } from '../../../data/domain/mine/planBookmarks.ts';
import type { Shelf } from '../../../data/domain/mine/shelf.ts';
import { anchorOf } from '../../../data/domain/mine/textAnchor.ts';
import { isNoChange } from '../../../data/domain/mine/userChange.ts';
import { useStores } from '../../hooks/answers/useStores.ts';
import type { FoundCodes } from '../../hooks/codes/useFoundCodes.ts';
import { useToday } from '../../hooks/releases/useToday.ts';

/**
 * Keeps with each bookmark the newest release in which its code may be used and reads the same, so that it can still be read
 * once it is retired and a change is noticed. A failure costs nothing now: it is tried again the next time the bookmarks are shown.
 */
export function useFreshTexts(shelf: Shelf, found: FoundCodes | undefined): void {
  const { user } = useStores();
  const today = useToday();
  const seen = useMemo(() => {
    const usable = [...(found ?? [])].filter(([, { record }]) => statusOn(record, today).kind === 'active');
    return new Map(usable.map(([key, code]) => [key, anchorOf(code)]));
  }, [found, today]);
  useEffect(() => {
    if (isNoChange(planSeen(shelf, seen))) return;
    void user.bookmarks.change(latest => planSeen(latest, seen));
  }, [user, shelf, seen]);
}
