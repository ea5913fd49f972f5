import { useSyncExternalStore } from 'react';

/** Read once per change: asking the browser at each drawing would make it compute styles early. */
let known: number | undefined;

/** CSS pixels of `rem` root ems, now and after every change of the text size. */
export function useRemPixels(rem: number): number {
  return useSyncExternalStore(followRootFontSize, rootFontSize) * rem;
}

function rootFontSize(): number {
  known ??= Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return known;
}

/** The text size is set on the root element, as an attribute or a style. */
function followRootFontSize(onChange: () => void): () => void {
  const observer = new MutationObserver(() => {
    known = undefined;
    onChange();
  });
  observer.observe(document.documentElement, { attributes: true });
  // It may have changed while nothing was observing.
  known = undefined;
  return () => observer.disconnect();
}
