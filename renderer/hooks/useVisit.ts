import { useEffect, useMemo } from 'react';
import type { CodeKey } from '../../data/domain/codeKey.ts';
import { useLastWrite } from './lastWrites.ts';
import { useStores } from './useStores.ts';

/** A code shown this long was looked at; one passed over with the arrow keys was not. */
const LOOKED_AT_MS = 1000;
/** One opened on purpose is remembered at the first pause, so that no write is beside the drawing of its page; within this. */
const OPENED_MS = 500;

/**
 * Remembers that `key` was looked at. A failure to remember is not worth an interruption.
 *
 * @param isOpened the person opened it on purpose: remembered once it is drawn, or when it or the window is left before that.
 * @param isThere it is drawn; a write while its page is still read would hold that up.
 */
export function useVisit(key: CodeKey, isOpened: boolean, isThere: boolean): void {
  const { user } = useStores();
  const visit = useMemo(
    () => ({
      isOpened,
      remember: once(() => void user.visit(key, new Date().toISOString())),
    }),
    [user, key, isOpened],
  );
  useEffect(() => {
    if (!isThere) return;
    if (visit.isOpened) {
      const pause = requestIdleCallback(visit.remember, { timeout: OPENED_MS });
      return () => cancelIdleCallback(pause);
    }
    const timer = setTimeout(visit.remember, LOOKED_AT_MS);
    return () => clearTimeout(timer);
  }, [visit, isThere]);
  useLastWrite(visit.isOpened ? visit.remember : undefined);
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}
