import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

const PAGE_ROWS = 10;

/**
 * Moves the focus through the rows of a windowed list with the arrow keys, Home, End, Page Up and Page Down. A row that
 * is not drawn yet is brought into view first and takes the focus once it is there.
 *
 * @param canHaveFocus tells the rows a person stops at from the headings between them.
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  virtualizer: Pick<Virtualizer<HTMLDivElement, Element>, 'scrollToIndex'>,
  count: number,
  canHaveFocus: (row: number) => boolean,
): (event: KeyboardEvent<HTMLElement>) => void {
  const wanted = useRef<number | undefined>(undefined);
  const focusNow = () => {
    if (wanted.current === undefined) return;
    const target = list.current?.querySelector<HTMLElement>(`[data-row-button="${wanted.current}"]`);
    if (target === null || target === undefined) return;
    wanted.current = undefined;
    target.focus({ preventScroll: true });
  };
  useLayoutEffect(focusNow);
  return event => {
    const at = event.currentTarget.dataset.rowButton;
    if (at === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = nextRow(event.key, Number(at), count, canHaveFocus);
    if (to === undefined) return;
    event.preventDefault();
    wanted.current = to;
    virtualizer.scrollToIndex(to, { align: 'auto' });
    focusNow();
  };
}

function nextRow(key: string, at: number, count: number, canHaveFocus: (row: number) => boolean): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return nearest(at + 1, 1);
    case 'ArrowUp':
      return nearest(at - 1, -1);
    case 'Home':
      return nearest(0, 1);
    case 'End':
      return nearest(count - 1, -1);
    case 'PageDown':
      return nearest(Math.min(count - 1, at + PAGE_ROWS), -1);
    case 'PageUp':
      return nearest(Math.max(0, at - PAGE_ROWS), 1);
    default:
      return undefined;
  }
  function nearest(from: number, step: 1 | -1): number | undefined {
    for (let row = from; row >= 0 && row < count; row += step) if (canHaveFocus(row)) return row;
    return undefined;
  }
}
