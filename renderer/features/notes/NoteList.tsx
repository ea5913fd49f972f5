import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef, useState } from 'react';
import type { NoteRow } from '../../../data/domain/mine/noteList.ts';
import { useRemPixels } from '../../hooks/window/useRemPixels.ts';
import { NoteLine } from './NoteLine.tsx';
import styles from './noteList.module.css';
import { useRowFocus } from './useRowFocus.ts';

/** In rem, until a row is drawn and measured. */
const HEADING_REM = 2.125;
const NOTE_REM = 2.375;
const OVERSCAN = 4;

/**
 * All notes under their headings, only those in view drawn. The row with the focus and the opened one stay drawn when
 * they are scrolled away, so that neither the focus nor a text being typed is lost.
 */
export function NoteList({
  rows,
  showsCode,
  openedId,
  onOpen,
  renderOpened,
}: {
  readonly rows: readonly NoteRow[];
  /** The headings do not say it. */
  readonly showsCode: boolean;
  readonly openedId: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  readonly renderOpened: (id: string) => ReactNode;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const [headingHeight, noteHeight] = [useRemPixels(HEADING_REM), useRemPixels(NOTE_REM)];
  const openedRow = openedId === undefined ? -1 : rows.findIndex(row => row.id === openedId && row.kind === 'note');
  const isNote = (row: number) => rows[row]?.kind === 'note';
  // The list has one stop for Tab: the row the focus was on last, or the first.
  const stopRow = isNote(stop) ? stop : rows.findIndex(row => row.kind === 'note');
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: index => `${rows[index]?.kind} ${rows[index]?.id}`,
    estimateSize: index => (isNote(index) ? noteHeight : headingHeight),
    overscan: OVERSCAN,
    rangeExtractor: range => {
      const kept = [openedRow, stopRow].filter(row => row >= 0 && row < rows.length);
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b);
    },
  });
  const onKeyDown = useRowFocus(scroller, virtualizer, rows.length, isNote);
  return (
    <div ref={scroller} className={styles.list}>
      <ol aria-label="Notes" className={styles.extent} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === 'heading' ? (
                <h2 className={styles.heading}>
                  <span className={row.key === undefined ? undefined : styles.code}>{row.title}</span>
                  <span className={styles.official}>{row.text}</span>
                </h2>
              ) : (
                <>
                  <NoteLine
                    listed={row.listed}
                    row={index}
                    showsCode={showsCode}
                    isOpened={row.id === openedId}
                    isStop={index === stopRow}
                    onFocus={() => setStop(index)}
                    onKeyDown={onKeyDown}
                    onPress={() => onOpen(row.id === openedId ? undefined : row.id)}
                  />
                  {row.id === openedId && <div className={styles.opened}>{renderOpened(row.id)}</div>}
                </>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
