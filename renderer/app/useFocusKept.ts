import { useEffect } from 'react';
import { type HeldFocus, nearestLeft } from './focusRule.ts';
import { focusSearchBox } from './searchBox.ts';

const HEADING = 'h1, h2, h3';
const MODAL = '[role="dialog"], [role="alertdialog"]';

/**
 * Keeps the focus on the page when the thing that had it goes away: a button that is gone once it is pressed, a message
 * that is put away. Without this a screen reader would start at the top again. The focus goes to the nearest part of
 * the page that is still there: itself where it takes the focus, else its heading.
 */
export function useFocusKept(contentId: string): void {
  useEffect(() => {
    const content = document.getElementById(contentId);
    if (content === null) return;
    /** What had the focus last, and what it lay in, from the inside out. */
    let path: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      // A question is asked about what had the focus before it.
      if (target instanceof Element && target.closest(MODAL) === null) path = pathWithin(content, target);
    };
    const keep = () => {
      const [last] = path;
      if (document.activeElement !== document.body || last === undefined) return;
      const isStillThere = last.isConnected && !last.matches(':disabled');
      // A dialog looks after its own focus, and gives it back when it closes.
      if (isStillThere || document.querySelector(MODAL) !== null) return;
      if (focusSearchBox()) return;
      const target = nearestLeft(heldFocus(path));
      target?.setAttribute('tabindex', '-1');
      target?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    observer.observe(content, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    // Where dialogs come and go.
    observer.observe(document.body, { childList: true });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, [contentId]);
}

function pathWithin(content: HTMLElement, from: Element): readonly Element[] {
  const path: Element[] = [];
  for (let each: Element | null = from; each !== null && content.contains(each); each = each.parentElement) {
    path.push(each);
  }
  return path;
}

function* heldFocus(path: readonly Element[]): Generator<HeldFocus<HTMLElement>> {
  for (const part of path) {
    const takesFocus = part instanceof HTMLElement && part.tabIndex === -1 && part.hasAttribute('tabindex');
    yield {
      isThere: part.isConnected,
      isControl: part.matches('button, input'),
      itself: takesFocus ? part : undefined,
      heading: part.querySelector<HTMLElement>(HEADING) ?? undefined,
    };
  }
}
