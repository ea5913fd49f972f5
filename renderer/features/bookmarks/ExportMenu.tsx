import { useState } from 'react';
import { getShell } from '../../shell/getShell.ts';
import { describeShellFailure } from '../../shell/shellWords.ts';
import { useAnnouncer } from '../../ui/LiveRegion.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { bookmarksAsCsv, bookmarksAsJson } from './exportBookmarks.ts';
import type { ShownBookmark } from './shownBookmarks.ts';

const FORMATS = [
  { id: 'csv', label: 'CSV, for a spreadsheet' },
  { id: 'json', label: 'JSON, for a program' },
] as const;

/** Writes the bookmarks that are shown to a file of the person's choice. */
export function ExportMenu({ items }: { readonly items: readonly ShownBookmark[] }) {
  const announce = useAnnouncer();
  const [failure, setFailure] = useState<string>();
  const save = async (id: string) => {
    const [type, text] =
      id === 'json' ? (['json', bookmarksAsJson(items)] as const) : (['csv', bookmarksAsCsv(items)] as const);
    const saved = await getShell().saveText('bookmarks', type, text);
    setFailure(saved.ok ? undefined : describeShellFailure(saved.error));
    if (saved.ok && saved.value) announce('The file is saved');
  };
  return (
    <>
      {failure !== undefined && (
        <Message kind="error" onDismiss={() => setFailure(undefined)}>
          {failure}
        </Message>
      )}
      <MenuButton label="Export" choices={items.length === 0 ? [] : FORMATS} onChoose={id => void save(id)} />
    </>
  );
}
