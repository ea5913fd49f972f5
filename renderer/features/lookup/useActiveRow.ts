import { useCallback, useState } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import type { Row } from './ResultRow.tsx';
import { NO_ROW } from './resultKeys.ts';

/** Where the reader was in the lists of this session, so that Back finds the place again. */
const rememberedRows = new Map<string, number>();
const MOST_REMEMBERED = 100;

interface Chosen {
  readonly listName: string;
  readonly row: number;
  /** What was open when the row was chosen: opening something else later counts more. */
  readonly whileOpen: CodeKey | undefined;
}

export interface ActiveRow {
  readonly active: number;
  /** Chosen with the arrow keys since the last code was opened: the code shown follows the row. */
  readonly isChosen: boolean;
  readonly choose: (row: number) => void;
}

/**
 * The row the keyboard is on. A new list starts on its first row, so that Enter opens the best hit; a list
 * come back to starts where it was left; recents start on none, so that Enter in an empty box does nothing.
 */
export function useActiveRow(
  {
    listName,
    rows,
    areRecents,
  }: { readonly listName: string; readonly rows: readonly Row[]; readonly areRecents: boolean },
  opened: CodeKey | undefined,
  isArrival: boolean,
): ActiveRow {
  const [chosen, setChosen] = useState<Chosen>();
  const choose = useCallback(
    (row: number) => {
      setChosen({ listName, row, whileOpen: opened });
      rememberedRows.delete(listName);
      rememberedRows.set(listName, row);
      const [oldest] = rememberedRows.keys();
      if (rememberedRows.size > MOST_REMEMBERED && oldest !== undefined) rememberedRows.delete(oldest);
    },
    [listName, opened],
  );
  if (rows.length === 0) return { active: NO_ROW, isChosen: false, choose };
  const isChosen = chosen?.listName === listName && chosen.whileOpen === opened;
  if (isChosen) return { active: Math.min(chosen.row, rows.length - 1), isChosen, choose };
  const openedRow = opened === undefined ? NO_ROW : rows.findIndex(row => row.key === opened);
  if (openedRow !== NO_ROW) return { active: openedRow, isChosen, choose };
  const left = isArrival ? rememberedRows.get(listName) : undefined;
  const first = areRecents ? NO_ROW : 0;
  return { active: Math.min(left ?? first, rows.length - 1), isChosen, choose };
}
