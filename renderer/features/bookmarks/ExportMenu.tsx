import { SaveMenu } from '../../ui/SaveMenu.tsx';
import { bookmarksAsCsv, bookmarksAsJson } from './exportBookmarks.ts';
import type { ShownBookmark } from './shownBookmarks.ts';

/** Writes the bookmarks that are shown to a file of the person's choice. */
export function ExportMenu({ items }: { readonly items: readonly ShownBookmark[] }) {
  const formats = [
    { type: 'csv', label: 'CSV, for a spreadsheet', write: () => bookmarksAsCsv(items) },
    { type: 'json', label: 'JSON, for a program', write: () => bookmarksAsJson(items) },
  ] as const;
  return <SaveMenu name="bookmarks" formats={items.length === 0 ? [] : formats} />;
}
