import { lazy, Suspense } from 'react';
import { CodeDetail } from '../features/code/CodeDetail.tsx';
import { CodeScreen } from '../features/code/CodeScreen.tsx';
import { SearchProblems } from '../features/library/SearchProblems.tsx';
import { StarterNotice } from '../features/library/StarterNotice.tsx';
import { LookupScreen } from '../features/lookup/LookupScreen.tsx';
import type { Address } from '../hooks/address.ts';

// Not needed for the first answer, so not part of the script that has to be there before it.
const bookmarks = async () => ({ default: (await import('../features/bookmarks/BookmarksPage.tsx')).BookmarksPage });
const library = async () => ({ default: (await import('../features/library/LibraryPage.tsx')).LibraryPage });
const settings = async () => ({ default: (await import('../features/settings/SettingsPage.tsx')).SettingsPage });
const BookmarksPage = lazy(bookmarks);
const LibraryPage = lazy(library);
const SettingsPage = lazy(settings);

/** Fetches the other pages once nothing else is to be done, so that opening one never waits. */
export function fetchOtherPages(): () => void {
  const idle = requestIdleCallback(() => void Promise.all([bookmarks(), library(), settings()]));
  return () => cancelIdleCallback(idle);
}

const notice = (
  <>
    <SearchProblems />
    <StarterNotice />
  </>
);

/** The page of an address. The app is where features meet. */
export function Page({ address }: { readonly address: Address }) {
  return (
    <Suspense fallback={null}>
      <PageOf address={address} />
    </Suspense>
  );
}

function PageOf({ address }: { readonly address: Address }) {
  switch (address.place) {
    case 'lookup':
      return <LookupScreen address={address} notice={notice} renderCode={shown => <CodeDetail {...shown} />} />;
    case 'code':
      return <CodeScreen codeKey={address.key} query={address.query} />;
    case 'bookmarks':
      return <BookmarksPage />;
    case 'library':
      return <LibraryPage />;
    case 'settings':
      return <SettingsPage />;
  }
}
