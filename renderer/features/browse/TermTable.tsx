import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { codeKeyOf } from '../../../data/domain/codeKey.ts';
import { parseIcd10cmCode } from '../../../data/domain/icd10cmCode.ts';
import { lineSeen, type TermLine } from '../../../data/domain/indexTerms/termLines.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { useRemPixels } from '../../hooks/window/useRemPixels.ts';
import { moveInTable } from './gridKeys.ts';
import { TermRow } from './TermRow.tsx';
import { type Cell, cellsOf, headingsOf, isLink } from './termCells.ts';
import styles from './termTable.module.css';

/** In rem; the least height in termTable.module.css. Each row is measured once it is drawn. */
const ROW_REM = 2.5;

interface Place {
  /** The term's place in its file: it stays with its term while the list is narrowed. */
  readonly term: number;
  readonly column: number;
}

/** The windowed table: arrows walk from link to link, Enter follows a code or a "see". One link is a tab stop. */
export function TermTable({
  label,
  columns,
  lines,
  all,
  isFiltered,
  onSee,
}: {
  readonly label: string;
  readonly columns: readonly string[] | undefined;
  readonly lines: readonly TermLine[];
  /** Also those that are not shown now: a "see" may lead to them. */
  readonly all: readonly TermLine[];
  readonly isFiltered: boolean;
  readonly onSee: () => void;
}) {
  const { go } = useNavigation();
  const headings = headingsOf(columns);
  const [place, setPlace] = useState<Place>();
  const takesFocus = useRef(false);
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRemPixels(ROW_REM);

  const cellsAt = (row: number): readonly Cell[] => {
    const line = lines[row];
    return line === undefined ? [] : cellsOf(line, columns, isFiltered);
  };
  const linksOf = (row: number): readonly number[] =>
    cellsAt(row).flatMap((cell, column) => (isLink(cell) ? [column] : []));
  const chosen = place === undefined ? -1 : lines.findIndex(line => line.place === place.term);
  const firstLink =
    chosen === -1
      ? Math.max(
          0,
          lines.findIndex((_, row) => linksOf(row).length > 0),
        )
      : chosen;
  const active = { row: firstLink, column: (chosen === -1 ? linksOf(firstLink)[0] : place?.column) ?? 0 };

  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 4,
    scrollPaddingStart: rowHeight,
    // What has the focus stays drawn while the list is scrolled away from it.
    rangeExtractor: range => [...new Set([...defaultRangeExtractor(range), active.row])].sort((a, b) => a - b),
  });
  useLayoutEffect(() => {
    if (rowHeight > 0) virtualizer.measure();
  }, [virtualizer, rowHeight]);
  useEffect(() => {
    if (takesFocus.current) virtualizer.scrollToIndex(active.row, { align: 'auto' });
  }, [virtualizer, active.row]);

  const moveTo = (term: number | undefined, column: number): void => {
    takesFocus.current = true;
    setPlace({ term: term ?? 0, column });
  };
  const follow = (cell: Cell): void => {
    const code = parseIcd10cmCode(cell.code ?? '');
    if (code !== undefined) go({ place: 'code', key: codeKeyOf('icd10cm', code), query: '' });
    const seen = cell.see === undefined ? undefined : lineSeen(all, cell.see);
    if (seen === undefined) return;
    onSee();
    const [column] = cellsOf(seen, columns, false).flatMap((each, at) => (isLink(each) ? [at] : []));
    moveTo(seen.place, column ?? 0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const next = moveInTable(active, event, { rows: lines.length, linksOf, pageRows });
    if (next === undefined) return;
    event.preventDefault();
    moveTo(lines[next.row]?.place, next.column);
  };
  const others = headings.length - 1;
  const gridTemplateColumns =
    columns === undefined
      ? 'minmax(14rem, 3fr) minmax(9rem, 1fr) minmax(14rem, 2fr)'
      : `minmax(14rem, 2fr) repeat(${others}, minmax(6.5rem, 1fr))`;
  const minWidth = columns === undefined ? '37rem' : `${14 + others * 6.5}rem`;
  return (
    <div ref={scroller} className={styles.scroller}>
      <table aria-label={label} aria-rowcount={lines.length + 1} className={styles.table} style={{ minWidth }}>
        <thead className={styles.head}>
          <tr aria-rowindex={1} className={styles.headRow} style={{ gridTemplateColumns }}>
            {headings.map(heading => (
              <th key={heading} scope="col" className={styles.columnHead}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.extent} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            return (
              line !== undefined && (
                <TermRow
                  key={line.place}
                  measure={virtualizer.measureElement}
                  index={index}
                  level={isFiltered ? 0 : line.level}
                  cells={cellsAt(index)}
                  activeColumn={index === active.row ? active.column : undefined}
                  takesFocus={takesFocus}
                  top={start}
                  gridTemplateColumns={gridTemplateColumns}
                  onFollow={(cell, column) => {
                    setPlace({ term: line.place, column });
                    follow(cell);
                  }}
                  onKeyDown={onKeyDown}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
