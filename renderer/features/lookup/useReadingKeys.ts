import { type RefObject, useEffect, useRef } from 'react';
import { asksToRefine, type ListMove, readingMoveOf } from './resultKeys.ts';

/**
 * The keys that work wherever the focus is on this screen: Alt+Up and Alt+Down to the next hit, Ctrl+Shift+F to search
 * within the results, Escape from the code back to the box. On the document, since a click on plain text leaves nothing focused.
 */
export function useReadingKeys(
  screen: RefObject<HTMLElement | null>,
  box: RefObject<HTMLInputElement | null>,
  onMove: (move: ListMove) => void,
  onRefine: () => void,
): void {
  const latest = useRef({ onMove, onRefine });
  useEffect(() => {
    latest.current = { onMove, onRefine };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // Behind an open dialog the screen is hidden and its keys are the dialog's.
      if (event.defaultPrevented || screen.current?.closest('[inert], [aria-hidden="true"]') !== null) return;
      const move = readingMoveOf(event);
      if (move !== undefined) {
        event.preventDefault();
        latest.current.onMove(move);
      } else if (asksToRefine(event)) {
        event.preventDefault();
        latest.current.onRefine();
      } else if (event.key === 'Escape' && document.activeElement !== box.current) {
        box.current?.focus();
        box.current?.select();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [screen, box]);
}
