import { saveTextFile } from '../../shell/saveTextFile.ts';
import { SaveMenu } from '../../ui/SaveMenu.tsx';
import { bookmarksAsCsv, bookmarksAsJson } from './exportBookmarks.ts';
import type { ShownBookmark } from './shownBookmarks.ts';

const FORMATS = [
  { id: 'csv', label: 'CSV, for a spreadsheet' },
  { id: 'json', label: 'JSON, for a program' },
] as const;

/** Writes the bookmarks that are shown to a file of the person's choice. */
export function ExportMenu({ items }: { readonly items: readonly ShownBookmark[] }) {
  return (
    <SaveMenu
      formats={items.length === 0 ? [] : FORMATS}
      onSave={id =>
        id === 'json'
          ? saveTextFile('bookmarks', 'json', bookmarksAsJson(items))
          : saveTextFile('bookmarks', 'csv', bookmarksAsCsv(items))
      }
    />
  );
}
