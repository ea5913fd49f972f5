import { type RefObject, useEffect } from 'react';
import { useStableHandler } from '../../ui/useStableHandler.ts';

/**
 * Keys on a row of a list that has its own keys already: heard on the way in, before the list takes them.
 *
 * @param onKey answers whether the key was its own.
 */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  onKey: (id: string, press: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>) => boolean,
): void {
  const handle = useStableHandler((event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest('[role="row"]') : null;
    const id = row?.getAttribute('data-key');
    if (typeof id !== 'string' || !onKey(id, event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const { current } = list;
    current?.addEventListener('keydown', handle, { capture: true });
    return () => current?.removeEventListener('keydown', handle, { capture: true });
  }, [list, handle]);
}
