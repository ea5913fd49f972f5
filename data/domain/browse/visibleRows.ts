import { type Branch, childrenOf, hasChildren } from './branch.ts';
import type { Outline } from './outline.ts';

/** One line of the tree as it stands open now. */
export interface BrowseRow {
  readonly branch: Branch;
  /** 1 at the top. */
  readonly level: number;
  /** From 1, among those directly under the same branch. */
  readonly position: number;
  readonly setSize: number;
  /** Absent where there is nothing under it. */
  readonly isOpen: boolean | undefined;
}

/** The lines of a tree in reading order. @param open ids of the branches that stand open */
export function visibleRows(root: Branch, outline: Outline, open: ReadonlySet<string>): readonly BrowseRow[] {
  const rows: BrowseRow[] = [];
  const add = (branch: Branch, level: number): void => {
    const children = childrenOf(branch, outline);
    children.forEach((child, at) => {
      const isOpen = hasChildren(child) ? open.has(child.id) : undefined;
      rows.push({ branch: child, level, position: at + 1, setSize: children.length, isOpen });
      if (isOpen === true) add(child, level + 1);
    });
  };
  add(root, 1);
  return rows;
}

/** The row above a row that it stands under; -1 at the top. */
export function parentRow(rows: readonly BrowseRow[], row: number): number {
  const level = rows[row]?.level ?? 1;
  for (let at = row - 1; at >= 0; at -= 1) if ((rows[at]?.level ?? 0) < level) return at;
  return -1;
}
