import type { KeyboardEvent } from 'react';
import type { Branch } from '../../../data/domain/browse/branch.ts';
import { type BrowseRow, parentRow } from '../../../data/domain/browse/visibleRows.ts';

/** What a key does in a tree. */
export type TreeStep =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'toggle'; readonly branch: Branch; readonly isOpen: boolean }
  | { readonly kind: 'enter'; readonly row: BrowseRow };

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** The keys of a tree. Source: WAI-ARIA Authoring Practices, tree view pattern. */
export function moveInTree(
  rows: readonly BrowseRow[],
  active: number,
  { key, altKey, ctrlKey, metaKey }: Press,
  pageRows: number,
): TreeStep | undefined {
  const row = rows[active];
  if (row === undefined || altKey || ctrlKey || metaKey) return undefined;
  const move = (to: number): TreeStep => ({ kind: 'move', to: Math.min(rows.length - 1, Math.max(0, to)) });
  switch (key) {
    case 'ArrowDown':
      return move(active + 1);
    case 'ArrowUp':
      return move(active - 1);
    case 'PageDown':
      return move(active + pageRows);
    case 'PageUp':
      return move(active - pageRows);
    case 'Home':
      return move(0);
    case 'End':
      return move(rows.length - 1);
    case 'ArrowRight':
      if (row.isOpen === undefined) return move(active);
      return row.isOpen ? move(active + 1) : { kind: 'toggle', branch: row.branch, isOpen: true };
    case 'ArrowLeft':
      if (row.isOpen === true) return { kind: 'toggle', branch: row.branch, isOpen: false };
      return move(Math.max(0, parentRow(rows, active)));
    case 'Enter':
    case ' ':
      return { kind: 'enter', row };
    default:
      return undefined;
  }
}
