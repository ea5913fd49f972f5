import { useMemo } from 'react';
import { findMine, indexMine, type MineFound, NOTHING_FOUND } from '../../../data/domain/mine/findMine.ts';
import { useMine } from '../../hooks/useMine.ts';
import { useSettled } from '../../hooks/useSettled.ts';

/** Of each kind; there are pages for more. */
const SHOWN = 3;
/** After the codes: what is the person's own may come a moment later. */
const REST_MS = 120;

/** The person's bookmarks and notes that hold the words in the box. */
export function useMineFound(text: string): MineFound {
  const typed = useSettled(text.trim(), REST_MS);
  const mine = useMine(typed !== '');
  const index = useMemo(() => mine && indexMine(mine.shelf, mine.notes), [mine]);
  return useMemo(() => (index === undefined ? NOTHING_FOUND : findMine(index, typed, SHOWN)), [index, typed]);
}
