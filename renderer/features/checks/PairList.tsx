import { useMemo } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { PtpEdit } from '../../../data/domain/ncci/ptpEdit.ts';
import { useRemPixels } from '../../hooks/window/useRemPixels.ts';
import styles from './pairList.module.css';

/** In rem. */
const ROW_REM = 2.25;
/** Rows seen at once; more are scrolled to. */
const MOST_ROWS = 8;
/** Both borders. */
const FRAME = 2;

/** A windowed list of pairs, one tab stop, arrows move within: some codes have ten thousand. */
export function PairList({ code, edits }: { readonly code: string; readonly edits: readonly PtpEdit[] }) {
  const rowHeight = useRemPixels(ROW_REM);
  const layoutOptions = useMemo(() => ({ rowHeight }), [rowHeight]);
  const items = useMemo(() => edits.map(edit => ({ id: `${edit.column1} ${edit.column2}`, edit })), [edits]);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      <ListBox
        className={styles.list ?? ''}
        style={{ height: Math.min(MOST_ROWS, edits.length) * rowHeight + FRAME }}
        aria-label={`Codes not paid together with ${code}`}
        items={items}
      >
        {({ id, edit }) => {
          const isPaid = edit.column1 === code;
          const words = [
            isPaid ? edit.column2 : edit.column1,
            isPaid ? `not paid with ${code}` : `paid; ${code} is not`,
            edit.indicator === '0' ? '0: whatever the modifier' : '1: unless a modifier applies',
            edit.from === undefined ? 'start date not in the file' : `since ${edit.from}`,
          ];
          return (
            <ListBoxItem id={id} className={styles.row ?? ''} textValue={words.join(', ')}>
              {words.map(word => (
                <span key={word}>{word}</span>
              ))}
            </ListBoxItem>
          );
        }}
      </ListBox>
    </Virtualizer>
  );
}
