import { useSyncExternalStore } from 'react';

/** Read once per change: asking the browser at each drawing would make it lay out early. */
let known: number | undefined;

/** Width of the window's content in CSS pixels, now and after every change. */
export function useWindowWidth(): number {
  return useSyncExternalStore(followWindow, windowWidth);
}

function windowWidth(): number {
  known ??= window.innerWidth;
  return known;
}

function followWindow(onChange: () => void): () => void {
  const changed = () => {
    known = undefined;
    onChange();
  };
  window.addEventListener('resize', changed);
  // It may have changed while nothing was listening.
  known = undefined;
  return () => window.removeEventListener('resize', changed);
}
