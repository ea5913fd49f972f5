import { useCptTextChoice } from '../../hooks/cptTexts/useCptTextChoice.tsx';
import { useAsOf } from '../../hooks/releases/useAsOf.ts';
import { saveTextFile } from '../../shell/saveTextFile.ts';
import { SaveMenu } from '../../ui/SaveMenu.tsx';
import { bookmarksAsCsv, bookmarksAsJson, codesOf, withCptTexts } from './exportBookmarks.ts';
import type { ShownBookmark } from './shownBookmarks.ts';

const FORMATS = [
  { id: 'csv', label: 'CSV, for a spreadsheet' },
  { id: 'json', label: 'JSON, for a program' },
] as const;

/** Writes the bookmarks that are shown to a file of the person's choice. */
export function ExportMenu({ items }: { readonly items: readonly ShownBookmark[] }) {
  const { day } = useAsOf();
  const cptTexts = useCptTextChoice();
  const save = async (id: string) => {
    const texts = await cptTexts.choose(codesOf(items), day);
    if (texts === undefined) return { isSaved: false };
    const given = withCptTexts(items, texts);
    return id === 'json'
      ? saveTextFile('bookmarks', 'json', bookmarksAsJson(given))
      : saveTextFile('bookmarks', 'csv', bookmarksAsCsv(given));
  };
  return (
    <>
      <SaveMenu formats={items.length === 0 ? [] : FORMATS} onSave={save} />
      {cptTexts.dialog}
    </>
  );
}
