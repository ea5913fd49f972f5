import { useEffect } from 'react';
import type { CodeKey } from '../../data/domain/codeKey.ts';
import { useStores } from './useStores.ts';

/** A code shown this long was looked at; one passed over with the arrow keys was not. */
const LOOKED_AT_MS = 1000;

/**
 * Remembers that `key` was looked at. A failure to remember is not worth an interruption.
 *
 * @param key absent until the code is there to be looked at.
 * @param isOpened the person opened it on purpose: remembered at once.
 */
export function useVisit(key: CodeKey | undefined, isOpened: boolean): void {
  const { user } = useStores();
  useEffect(() => {
    if (key === undefined) return;
    const timer = setTimeout(() => void user.visit(key, new Date().toISOString()), isOpened ? 0 : LOOKED_AT_MS);
    return () => clearTimeout(timer);
  }, [user, key, isOpened]);
}
