import { useCallback, useEffect, useRef } from 'react';

/** A scroll the browser makes at a letter comes within a frame or two of it. */
const SCROLLED_BY_TYPING_MS = 150;

/**
 * Keeps the list of a combo box open while the browser scrolls its box into view for the letter typed. react-aria closes
 * such a list at any scroll of what holds it: right where a person scrolls away, wrong where typing did it.
 *
 * @returns called at each letter
 */
export function useOpenWhileTyping(): () => void {
  const typedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const keepOpen = (event: Event) => {
      if (performance.now() - typedAt.current < SCROLLED_BY_TYPING_MS) event.stopImmediatePropagation();
    };
    // Listens since before any list is open, so it hears of a scroll before the list does.
    window.addEventListener('scroll', keepOpen, true);
    return () => window.removeEventListener('scroll', keepOpen, true);
  }, []);
  return useCallback(() => {
    typedAt.current = performance.now();
  }, []);
}
