/** What a key does to the result list while the search box has the focus. */
export type ListMove =
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'page-down' }
  | { readonly kind: 'page-up' }
  | { readonly kind: 'first' }
  | { readonly kind: 'last' };

export interface ListExtent {
  /** Rows in the list. */
  readonly rows: number;
  /** Rows that fit in what is seen, at least 1. */
  readonly rowsInView: number;
}

/** No row is active: the box is empty, or nothing matches. */
export const NO_ROW = -1;

/**
 * The active row after a move. Stops at both ends: a list that jumps from its last row to its first loses
 * the reader's place.
 *
 * @param active the active row from 0, or `NO_ROW`.
 */
export function rowAfter(active: number, move: ListMove, { rows, rowsInView }: ListExtent): number {
  if (rows === 0) return NO_ROW;
  const target = rowAimedAt(active, move, rows, rowsInView);
  return Math.min(rows - 1, Math.max(0, target));
}

function rowAimedAt(active: number, move: ListMove, rows: number, rowsInView: number): number {
  switch (move.kind) {
    case 'next':
      return active + 1;
    case 'previous':
      return active === NO_ROW ? rows - 1 : active - 1;
    // One row of the last page stays in sight.
    case 'page-down':
      return active + Math.max(1, rowsInView - 1);
    case 'page-up':
      return active - Math.max(1, rowsInView - 1);
    case 'first':
      return 0;
    case 'last':
      return rows - 1;
  }
}

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const MOVES: Readonly<Record<string, ListMove>> = {
  ArrowDown: { kind: 'next' },
  ArrowUp: { kind: 'previous' },
  PageDown: { kind: 'page-down' },
  PageUp: { kind: 'page-up' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
};

/** The move a key in the search box asks for. With Shift, Ctrl or Alt the arrows and Home/End edit the text instead. */
export function listMoveOf(press: KeyPress): ListMove | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
  return MOVES[press.key];
}

/** Ctrl+Shift+F, on a Mac Command+Shift+F: search within the results. */
export function asksToRefine({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyPress): boolean {
  return key.toLowerCase() === 'f' && shiftKey && !altKey && ctrlKey !== metaKey;
}

/** Alt+Down and Alt+Up: the next or previous hit from anywhere on the screen, also while reading the detail. */
export function readingMoveOf(press: KeyPress): ListMove | undefined {
  if (!press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
  if (press.key === 'ArrowDown') return MOVES.ArrowDown;
  if (press.key === 'ArrowUp') return MOVES.ArrowUp;
  return undefined;
}
