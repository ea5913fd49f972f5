import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { CodeChange } from '../../../data/domain/changes/codeChange.ts';
import { ChangeRow } from './ChangeRow.tsx';
import styles from './changeList.module.css';

/** CSS pixels; each row is measured once it is drawn. */
const USUAL_HEIGHT = 46;
const OVERSCAN = 6;
const PAGE = 8;

/** The windowed list of changes: arrow keys go from code to code, Enter opens one, Tab goes into a row. */
export function ChangeList({ changes }: { readonly changes: readonly CodeChange[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const wantsFocus = useRef(false);
  const virtualizer = useVirtualizer({
    count: changes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: OVERSCAN,
    getItemKey: at => changes[at]?.key ?? at,
  });
  const items = virtualizer.getVirtualItems();
  // The row may only just have been drawn.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-row="${active}"] [data-code]`);
    if (button === null || button === undefined) return;
    wantsFocus.current = false;
    button.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const to = rowAfter(event.key, active, changes.length);
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    wantsFocus.current = true;
    virtualizer.scrollToIndex(to);
    setActive(to);
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        className={styles.list}
        aria-label="Changes"
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {items.map(item => {
          const change = changes[item.index];
          return (
            change !== undefined && (
              <li
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                data-row={item.index}
                aria-setsize={changes.length}
                aria-posinset={item.index + 1}
                className={styles.row}
                style={{ transform: `translateY(${item.start}px)` }}
                onFocus={() => setActive(item.index)}
              >
                <ChangeRow change={change} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function rowAfter(key: string, active: number, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, last);
    case 'ArrowUp':
      return Math.max(active - 1, 0);
    case 'PageDown':
      return Math.min(active + PAGE, last);
    case 'PageUp':
      return Math.max(active - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
