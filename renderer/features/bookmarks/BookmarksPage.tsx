import { useMemo } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { bookmarksInOrder, EMPTY_SHELF } from '../../../data/domain/mine/shelf.ts';
import { useFoundCodes } from '../../hooks/useFoundCodes.ts';
import { useNavigation } from '../../hooks/useNavigation.ts';
import { useShelf } from '../../hooks/useShelf.ts';
import { PageColumn } from '../../ui/PageColumn.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useFreshTexts } from './useFreshTexts.ts';

/** The codes the person starred. */
export function BookmarksPage() {
  const live = useShelf();
  const { go } = useNavigation();
  const shelf = live.state === 'ready' ? live.value : EMPTY_SHELF;
  const bookmarks = useMemo(() => bookmarksInOrder(shelf), [shelf]);
  const keys = useMemo(() => bookmarks.map(({ key }) => key), [bookmarks]);
  const found = useFoundCodes(keys);
  useFreshTexts(shelf, found.state === 'ready' ? found.value : undefined);
  return (
    <PageColumn>
      <PageHeading>Bookmarks</PageHeading>
      <GridList
        aria-label="Bookmarks"
        items={bookmarks}
        onAction={id => {
          const key = bookmarks.find(bookmark => bookmark.id === id)?.key;
          if (key !== undefined) go({ place: 'code', key, query: '' });
        }}
      >
        {bookmark => {
          const { system, code } = splitCodeKey(bookmark.key);
          const record = found.state === 'ready' ? found.value.get(bookmark.key)?.record : undefined;
          return (
            <GridListItem textValue={printedCode(system, code)}>
              {printedCode(system, code)} {record?.longText ?? bookmark.lastSeen?.text}
            </GridListItem>
          );
        }}
      </GridList>
    </PageColumn>
  );
}
