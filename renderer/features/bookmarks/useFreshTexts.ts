import { useEffect } from 'react';
import { planSeen } from '../../../data/domain/mine/planBookmarks.ts';
import type { Shelf } from '../../../data/domain/mine/shelf.ts';
import { anchorOf } from '../../../data/domain/mine/textAnchor.ts';
import { isNoChange } from '../../../data/domain/mine/userChange.ts';
import type { FoundCodes } from '../../hooks/useFoundCodes.ts';
import { useStores } from '../../hooks/useStores.ts';

/**
 * Keeps with each bookmark how its code reads in the newest release it was in, so that it can still be read once it
 * is retired. A failure costs nothing now: it is tried again the next time the bookmarks are shown.
 */
export function useFreshTexts(shelf: Shelf, found: FoundCodes | undefined): void {
  const { user } = useStores();
  useEffect(() => {
    if (found === undefined) return;
    const seen = new Map([...found].map(([key, code]) => [key, anchorOf(code)]));
    if (isNoChange(planSeen(shelf, seen))) return;
    void user.bookmarks.change(latest => planSeen(latest, seen));
  }, [user, shelf, found]);
}
