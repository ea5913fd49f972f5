import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { useRemPixels } from '../../hooks/window/useRemPixels.ts';
import { cx } from '../../ui/classNames.ts';
import { ResultRow, type Row } from './ResultRow.tsx';
import { NO_ROW } from './resultKeys.ts';
import styles from './resultList.module.css';

/** In rem; the same as the height in resultRow.module.css. */
const ROW_REM = 3.5;
/** Rows drawn beyond what is seen, so that a wheel turn shows no gap. */
const OVERSCAN = 1;
/** This near to the last row, more are asked for. */
const NEAR_THE_END = 20;

export interface ResultListHandle {
  /** Whole rows that fit in what is seen now. */
  readonly rowsInView: () => number;
}

/** Identity of a row as the search box names it in `aria-activedescendant`. */
export function rowId(listId: string, row: number): string {
  return `${listId}-${row}`;
}

/**
 * The windowed list of codes. The focus stays in the search box: the list has no tab stop, and the active
 * row is named by the box.
 */
export const ResultList = memo(function ResultList({
  id,
  rows,
  total,
  active,
  answeredFor,
  startAt,
  showsSystems,
  isOld,
  onOpen,
  onNearEnd,
  onKeyDown,
  ref,
}: {
  readonly id: string;
  readonly rows: readonly Row[];
  /** Of the whole answer, also of what is not in `rows`. */
  readonly total: number;
  readonly active: number;
  /** The text of the question these rows answer. */
  readonly answeredFor: string;
  /** Changes when the rows answer another question: the list then starts at its active row. */
  readonly startAt: string;
  readonly showsSystems: boolean;
  /** The rows answer an older question, and the newer answer takes long. */
  readonly isOld: boolean;
  readonly onOpen: (row: number) => void;
  /** Asked for when the reader nears the end of a list that is not whole. */
  readonly onNearEnd: (rows: number) => void;
  /** The keys of the search box, for the rare case that the list itself has the focus. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly ref?: Ref<ResultListHandle>;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRemPixels(ROW_REM);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
  });
  const measuredHeight = useRef(rowHeight);
  useLayoutEffect(() => {
    if (measuredHeight.current === rowHeight) return;
    measuredHeight.current = rowHeight;
    virtualizer.measure();
  }, [virtualizer, rowHeight]);
  useImperativeHandle(ref, () => ({
    rowsInView: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight)),
  }));

  const shownQuestion = useRef(startAt);
  useLayoutEffect(() => {
    const isNewQuestion = shownQuestion.current !== startAt;
    shownQuestion.current = startAt;
    // The virtualizer knows these without asking the browser, which would have to lay out the page at each key.
    const seenFrom = virtualizer.scrollOffset ?? 0;
    const seenTo = seenFrom + (virtualizer.scrollRect?.height ?? 0);
    const rowTop = Math.max(0, active) * rowHeight;
    // A list that was empty has no height yet: its first row is seen all the same.
    if (rowTop === seenFrom || (rowTop > seenFrom && rowTop + rowHeight <= seenTo)) return;
    virtualizer.scrollToIndex(Math.max(0, active), { align: isNewQuestion && active > 0 ? 'center' : 'auto' });
  }, [virtualizer, startAt, active, rowHeight]);

  const items = virtualizer.getVirtualItems();
  const rowCount = rows.length;
  const isNearEnd = rowCount < total && (items.at(-1)?.index ?? 0) >= rowCount - NEAR_THE_END;
  useLayoutEffect(() => {
    if (isNearEnd) onNearEnd(rowCount + 1);
  }, [isNearEnd, rowCount, onNearEnd]);

  const open = (event: MouseEvent) => {
    const option = event.target instanceof Element ? event.target.closest('[data-row]') : null;
    const row = Number(option?.getAttribute('data-row') ?? NO_ROW);
    if (row !== NO_ROW) onOpen(row);
  };
  return (
    <div
      ref={scroller}
      id={id}
      role="listbox"
      aria-label="Results"
      tabIndex={-1}
      className={cx(styles.list, isOld && styles.old, rows.length === 0 && styles.empty)}
      data-answered-for={answeredFor}
      onMouseDown={event => event.preventDefault()}
      onClick={open}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.extent} style={{ height: virtualizer.getTotalSize() }}>
        {/* Rows are keyed by place: they keep no state, and an element that changes its words is cheaper than a new one. */}
        {items.map(item => {
          const row = rows[item.index];
          return (
            row !== undefined && (
              <ResultRow
                key={item.index}
                row={row}
                typed={answeredFor}
                bestTier={rows[0]?.tier}
                id={rowId(id, item.index)}
                position={item.index + 1}
                setSize={total}
                top={item.start}
                isActive={item.index === active}
                showsSystem={showsSystems}
              />
            )
          );
        })}
      </div>
    </div>
  );
});
