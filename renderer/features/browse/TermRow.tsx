import { type KeyboardEvent, type Ref, type RefObject, useEffect, useRef } from 'react';
import { cx } from '../../ui/classNames.ts';
import { type Cell, isLink } from './termCells.ts';
import styles from './termTable.module.css';

interface Shared {
  /** True while the active link is to take the focus once it is drawn. */
  readonly takesFocus: RefObject<boolean>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One term with its codes, as high as its words are; a term or note without codes has the whole width. */
export function TermRow({
  measure,
  index,
  level,
  cells,
  activeColumn,
  top,
  gridTemplateColumns,
  onFollow,
  ...shared
}: Shared & {
  readonly measure: Ref<HTMLTableRowElement>;
  /** Among the terms shown, from 0. */
  readonly index: number;
  readonly level: number;
  readonly cells: readonly Cell[];
  readonly activeColumn: number | undefined;
  readonly top: number;
  readonly gridTemplateColumns: string;
  readonly onFollow: (cell: Cell, column: number) => void;
}) {
  const contentOf = (cell: Cell, column: number) => (
    <>
      {isLink(cell) ? (
        <LinkCell cell={cell} isActive={column === activeColumn} onPress={() => onFollow(cell, column)} {...shared} />
      ) : (
        cell.text
      )}
      {cell.more !== undefined && <span className={styles.more}> {cell.more}</span>}
    </>
  );
  const hasTermOnly = cells.every(({ text }, column) => column === 0 || text === '');
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={cx(styles.row, activeColumn !== undefined && styles.activeRow)}
      style={{ transform: `translateY(${top}px)`, gridTemplateColumns }}
    >
      {(hasTermOnly ? cells.slice(0, 1) : cells).map((cell, column) =>
        column === 0 ? (
          <th
            key={cell.heading}
            scope="row"
            className={cx(styles.cell, hasTermOnly && styles.alone)}
            {...(hasTermOnly && { colSpan: cells.length })}
            style={{ paddingInlineStart: `calc(var(--space-3) + ${level}rem)` }}
          >
            <span className={styles.term}>{contentOf(cell, column)}</span>
          </th>
        ) : (
          <td key={cell.heading} className={cx(styles.cell, cell.see !== undefined && styles.words)}>
            {contentOf(cell, column)}
          </td>
        ),
      )}
    </tr>
  );
}

function LinkCell({
  cell: { text, code },
  isActive,
  onPress,
  takesFocus,
  onKeyDown,
}: Shared & { readonly cell: Cell; readonly isActive: boolean; readonly onPress: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isActive || !takesFocus.current) return;
    takesFocus.current = false;
    button.current?.focus({ preventScroll: true });
  }, [isActive, takesFocus]);
  return (
    <button
      ref={button}
      type="button"
      tabIndex={isActive ? 0 : -1}
      className={cx(styles.link, code !== undefined && styles.code)}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      {text}
    </button>
  );
}
