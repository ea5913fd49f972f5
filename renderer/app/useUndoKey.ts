import { useEffect } from 'react';
import { useActs } from '../hooks/mine/useActs.ts';
import { IS_MAC } from './platform.ts';

/** Where Ctrl+Z is the field's own: it takes back typing. */
const TEXT_FIELDS = 'input, textarea, [contenteditable]';

/** Ctrl+Z outside a text field takes back the last change to bookmarks and notes. */
export function useUndoKey(): void {
  const { undoLast } = useActs();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const mod = IS_MAC ? event.metaKey : event.ctrlKey;
      if (!mod || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'z' || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(TEXT_FIELDS) !== null) {
        // The empty search box has nothing to take back, and the focus is there most of the time.
        if (!(event.target instanceof HTMLInputElement) || event.target.value !== '') return;
      }
      event.preventDefault();
      undoLast();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undoLast]);
}
