import { useEffect, useRef } from 'react';
import { type Address, pageOf } from '../hooks/navigation/address.ts';
import { focusOfNewPage, headingFocus } from './focusRule.ts';
import { focusSearchBox } from './searchBox.ts';

/** A page that has to read first gets this long to show its heading. */
const HEADING_WITHIN_MS = 2_000;

/**
 * Moves the focus when the page changes: to its heading, so that it is read aloud and Tab goes on from there;
 * on Look up to the search box, since typing is what a person came for.
 */
export function usePageFocus(address: Address, contentId: string): void {
  const page = pageOf(address);
  const isLookup = address.place === 'lookup';
  const isFirst = useRef(true);
  useEffect(() => {
    const content = document.getElementById(contentId);
    // `page` is what this effect follows: each new page moves the focus, whatever it shows.
    if (content === null || page === '') return;
    if (isLookup) content.scrollTop = 0;
    const goesTo = focusOfNewPage(isLookup, isLookup && focusSearchBox(), isFirst.current);
    isFirst.current = false;
    return goesTo === 'heading' ? focusHeading(content) : undefined;
  }, [page, isLookup, contentId]);
}

function focusHeading(content: HTMLElement): (() => void) | undefined {
  const before = document.activeElement;
  /** Something to work in took the focus meanwhile: a note that was asked for, what a Tab led to. It keeps it. */
  const isTaken = () => {
    const active = document.activeElement;
    return active instanceof HTMLElement && active !== before && active.tabIndex >= 0 && content.contains(active);
  };
  const focusNow = () => {
    const heading = content.querySelector<HTMLElement>('h1');
    const isOld = heading?.closest('[aria-busy="true"]') != null;
    const act = headingFocus(isTaken(), heading === null ? 'none' : isOld ? 'of-page-before' : 'there');
    if (act !== 'focus' || heading === null) return act === 'leave';
    // Now, not when the page was asked for: what is shown until then stays where it is, and is not laid out once more.
    content.scrollTop = 0;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    return true;
  };
  if (focusNow()) return undefined;
  const observer = new MutationObserver(() => {
    if (focusNow()) observer.disconnect();
  });
  observer.observe(content, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
  const timer = setTimeout(() => observer.disconnect(), HEADING_WITHIN_MS);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
