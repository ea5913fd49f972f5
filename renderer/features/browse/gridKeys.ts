import type { KeyboardEvent } from 'react';

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/**
 * Where a key leads from one link of a table to another; lines without a link are passed over.
 *
 * @param linksOf the columns of a row that are links, from left to right
 * @returns nothing where the key is another's; the same place where there is no further link that way.
 */
export function moveInTable(
  place: GridPlace,
  { key, altKey, ctrlKey, metaKey }: Press,
  {
    rows,
    linksOf,
    pageRows,
  }: { readonly rows: number; readonly linksOf: (row: number) => readonly number[]; readonly pageRows: number },
): GridPlace | undefined {
  if (altKey || metaKey || (ctrlKey && key !== 'Home' && key !== 'End')) return undefined;
  const { row, column } = place;
  const from = (start: number, step: 1 | -1): GridPlace => {
    for (let at = start; at >= 0 && at < rows; at += step) {
      const links = linksOf(at);
      if (links.length > 0) return { row: at, column: nearest(links, column) };
    }
    return place;
  };
  const links = linksOf(row);
  switch (key) {
    case 'ArrowDown':
      return from(row + 1, 1);
    case 'ArrowUp':
      return from(row - 1, -1);
    case 'PageDown':
      return from(Math.min(rows - 1, row + pageRows), row + pageRows < rows ? 1 : -1);
    case 'PageUp':
      return from(Math.max(0, row - pageRows), row - pageRows > 0 ? -1 : 1);
    case 'ArrowRight':
      return { row, column: links.find(each => each > column) ?? column };
    case 'ArrowLeft':
      return { row, column: links.findLast(each => each < column) ?? column };
    case 'Home':
      return ctrlKey ? from(0, 1) : { row, column: links[0] ?? column };
    case 'End':
      return ctrlKey ? from(rows - 1, -1) : { row, column: links.at(-1) ?? column };
    default:
      return undefined;
  }
}

function nearest(columns: readonly number[], wanted: number): number {
  return columns.reduce((best, each) => (Math.abs(each - wanted) < Math.abs(best - wanted) ? each : best));
}
