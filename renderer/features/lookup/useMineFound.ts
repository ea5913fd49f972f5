import { useMemo } from 'react';
import { findMine, indexMine, type MineFound, NOTHING_FOUND } from '../../../data/domain/mine/findMine.ts';
import { useMine } from '../../hooks/mine/useMine.ts';

/** Of each kind; there are pages for more. */
const SHOWN = 3;

/** The person's bookmarks and notes that hold the words in the box. @param typed what is in the box, at rest. */
export function useMineFound(typed: string): MineFound {
  const mine = useMine(typed !== '');
  const index = useMemo(() => mine && indexMine(mine.shelf, mine.notes), [mine]);
  return useMemo(() => (index === undefined ? NOTHING_FOUND : findMine(index, typed, SHOWN)), [index, typed]);
}
