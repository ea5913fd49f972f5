import { type KeyboardEvent, type PointerEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { LIST_PANE_WIDTH } from '../../../data/domain/settings.ts';
import { usePaneWidth } from '../../hooks/window/usePaneWidth.ts';
import { useRemPixels } from '../../hooks/window/useRemPixels.ts';
import styles from './splitPane.module.css';

/** One arrow key, in CSS pixels at 100 % text. */
const STEP = 16;
const PIXELS_PER_REM = 16;

/** List left, code right, with a border between them that can be dragged or moved with the arrow keys. */
export function SplitPane({
  listPaneId,
  list,
  detail,
  detailShows,
}: {
  readonly listPaneId: string;
  readonly list: ReactNode;
  readonly detail: ReactNode;
  /** What the right pane shows: something else starts at its top. */
  readonly detailShows: string | undefined;
}) {
  const { width, resize, reset } = usePaneWidth();
  const pixelsPerRem = useRemPixels(1);
  const listPane = useRef<HTMLDivElement>(null);
  const detailPane = useRef<HTMLDivElement>(null);
  /** Scrolling makes the browser lay out what was just put in, so it is done only where something was scrolled. */
  const isScrolled = useRef(false);
  useLayoutEffect(() => {
    if (detailShows === undefined || !isScrolled.current) return;
    isScrolled.current = false;
    detailPane.current?.scrollTo(0, 0);
  }, [detailShows]);
  const drag = (event: PointerEvent<HTMLElement>) => {
    const left = listPane.current?.getBoundingClientRect().left;
    if (left === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    resize(((event.clientX - left) / pixelsPerRem) * PIXELS_PER_REM);
  };
  const moveByKey = (event: KeyboardEvent) => {
    const next = widthAfter(width, event.key);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    resize(next);
  };
  return (
    <div className={styles.split}>
      <div ref={listPane} id={listPaneId} className={styles.list} style={{ width: `${width / PIXELS_PER_REM}rem` }}>
        <div className={styles.inList}>{list}</div>
      </div>
      {/* A thin line to see, a broad one to grasp. */}
      <hr
        className={styles.border}
        aria-orientation="vertical"
        aria-label="Width of the result list"
        aria-controls={listPaneId}
        aria-valuemin={LIST_PANE_WIDTH.least}
        aria-valuemax={LIST_PANE_WIDTH.most}
        aria-valuenow={width}
        aria-valuetext={`${width} pixels`}
        tabIndex={0}
        onKeyDown={moveByKey}
        onPointerDown={event => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onDoubleClick={reset}
      />
      <div
        ref={detailPane}
        className={styles.detail}
        onScroll={() => {
          isScrolled.current = true;
        }}
      >
        {detail}
      </div>
    </div>
  );
}

function widthAfter(width: number, key: string): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return width - STEP;
    case 'ArrowRight':
      return width + STEP;
    case 'Home':
      return LIST_PANE_WIDTH.least;
    case 'End':
      return LIST_PANE_WIDTH.most;
    default:
      return undefined;
  }
}
