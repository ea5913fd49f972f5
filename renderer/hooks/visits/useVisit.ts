import { useEffect, useMemo } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { useStores } from '../answers/useStores.ts';
import { useLastWrite } from '../window/lastWrites.ts';
import { createVisit } from './visit.ts';

/**
 * Remembers that `key` was looked at. A failure to remember is not worth an interruption.
 *
 * @param isOpened the person opened it on purpose: remembered once it is drawn, or when it or the window is left before that.
 * @param isThere it is drawn; a write while its page is still read would hold that up.
 */
export function useVisit(key: CodeKey, isOpened: boolean, isThere: boolean): void {
  const { user } = useStores();
  const visit = useMemo(
    () => createVisit(isOpened, () => void user.visit(key, new Date().toISOString())),
    [user, key, isOpened],
  );
  useEffect(() => (isThere ? visit.drawn() : undefined), [visit, isThere]);
  useLastWrite(visit.leave);
}
