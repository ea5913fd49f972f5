import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { useStableHandler } from '../../ui/useStableHandler.ts';
import type { LookupStep } from './lookupAddress.ts';
import type { ResultListHandle } from './ResultList.tsx';
import { type ListMove, listMoveOf, NO_ROW, rowAfter } from './resultKeys.ts';
import type { ActiveRow } from './useActiveRow.ts';
import type { LookupPlace } from './useLookupAddress.ts';
import type { LookupRows } from './useLookupRows.ts';

export interface LookupParts {
  readonly place: LookupPlace;
  readonly list: LookupRows;
  readonly activeRow: ActiveRow;
  readonly listHandle: RefObject<ResultListHandle | null>;
  /** The right pane; not visible where two columns do not fit. */
  readonly detail: RefObject<HTMLElement | null>;
  readonly onOpenPage: (key: CodeKey) => void;
  /** Moves the focus to the first offer; false where there is none. */
  readonly focusOffers: () => boolean;
}

export interface LookupControls {
  /** The heading of the opened code takes the focus: it was opened by key. */
  readonly takesFocus: boolean;
  readonly onBoxKey: (event: KeyboardEvent) => void;
  /** A key of the whole screen: to the next or previous hit. */
  readonly onReadingMove: (move: ListMove) => void;
  readonly onClickRow: (row: number) => void;
  readonly onOpenCode: (key: CodeKey) => void;
}

/** What keys and clicks do on this screen. */
export function useLookupControls({
  place,
  list,
  activeRow,
  listHandle,
  detail,
  onOpenPage,
  focusOffers,
}: LookupParts): LookupControls {
  const { active, choose } = activeRow;
  const [takesFocus, setTakesFocus] = useState(false);
  const openRow = (row: number, focusesIt: boolean, step: LookupStep = 'push') => {
    const key = list.rows[row]?.key;
    if (key === undefined) return;
    choose(row);
    setTakesFocus(focusesIt);
    if (detail.current?.checkVisibility() === true) place.open(key, step);
    else onOpenPage(key);
  };

  // Enter before the answer is there opens the best hit of that answer, not of the one before.
  const [opensWhenAnswered, setOpensWhenAnswered] = useState(false);
  useEffect(() => {
    if (!opensWhenAnswered || !list.isCurrent) return;
    setOpensWhenAnswered(false);
    openRow(0, true);
  });

  const rowReached = (move: ListMove) => {
    const isBeyond = move.kind === 'last' && list.rows.length < list.total;
    if (isBeyond) list.growTo(list.total);
    const rows = isBeyond ? list.total : list.rows.length;
    return rowAfter(active, move, { rows, rowsInView: listHandle.current?.rowsInView() ?? 1 });
  };
  const onBoxKey = useStableHandler((event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = listMoveOf(event);
    if (move !== undefined && list.rows.length > 0) choose(rowReached(move));
    else if (event.key === 'Escape') place.type('');
    else if (event.key !== 'Enter' && !(move?.kind === 'next' && focusOffers())) return;
    else if (event.key !== 'Enter') event.preventDefault();
    else if (list.isCurrent) openRow(active, true);
    else setOpensWhenAnswered(true);
    event.preventDefault();
  });
  const onReadingMove = useStableHandler((move: ListMove) => {
    const row = rowReached(move);
    if (row === NO_ROW) return;
    if (place.opened === undefined) choose(row);
    else openRow(row, true, 'replace');
  });
  const onClickRow = useStableHandler((row: number) => openRow(row, false));
  const onOpenCode = useStableHandler((key: CodeKey) => {
    setTakesFocus(true);
    place.open(key, 'push');
  });
  return { takesFocus, onBoxKey, onReadingMove, onClickRow, onOpenCode };
}
