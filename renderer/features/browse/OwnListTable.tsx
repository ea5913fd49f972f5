import { useRef } from 'react';
import { longDate } from '../../../data/domain/dateWords.ts';
import { listRowStanding, type OwnListRow } from '../../../data/domain/ownList.ts';
import { useAsOf } from '../../hooks/releases/useAsOf.ts';
import styles from './ownListTable.module.css';
import tableStyles from './termTable.module.css';
import { useRows } from './useRows.ts';

/** In rem; the same as the height in termTable.module.css. */
const ROW_REM = 2.5;
const HEADINGS = ['Code', 'Text', 'Days'] as const;

/** The windowed table. It holds nothing to press: it is one tab stop, scrolled by the arrow keys. */
export function OwnListTable({ label, rows }: { readonly label: string; readonly rows: readonly OwnListRow[] }) {
  const { day } = useAsOf();
  const scroller = useRef<HTMLDivElement>(null);
  const { virtualizer } = useRows(scroller, rows.length, ROW_REM);
  return (
    <div ref={scroller} className={tableStyles.scroller}>
      <table aria-label={label} aria-rowcount={rows.length + 1} className={tableStyles.table}>
        <thead className={tableStyles.head}>
          <tr aria-rowindex={1} className={`${tableStyles.headRow} ${styles.columns}`}>
            {HEADINGS.map(heading => (
              <th key={heading} scope="col" className={tableStyles.columnHead}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={tableStyles.extent} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const standing = listRowStanding(row, day);
            return (
              <tr
                key={`${row.key} ${row.from ?? ''}`}
                aria-rowindex={index + 2}
                className={`${tableStyles.row} ${styles.columns}`}
                style={{ transform: `translateY(${start}px)` }}
              >
                <th scope="row" className={`${tableStyles.cell} ${tableStyles.code}`}>
                  {row.code}
                </th>
                <td className={tableStyles.cell} title={row.text}>
                  <span className={tableStyles.term}>{row.text}</span>
                </td>
                <td className={`${tableStyles.cell} ${tableStyles.more}`}>
                  {standing !== undefined && <strong>{standing}. </strong>}
                  {daysWords(row)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function daysWords({ from, through }: OwnListRow): string {
  if (from !== undefined && through !== undefined) return `${longDate(from)} to ${longDate(through)}`;
  if (from !== undefined) return `From ${longDate(from)}`;
  return through === undefined ? '' : `Through ${longDate(through)}`;
}
