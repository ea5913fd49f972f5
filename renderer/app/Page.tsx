import { Suspense } from 'react';
import type { CheckedEncounter } from '../../data/domain/mine/encounter.ts';
import { CodeDetail } from '../features/code/CodeDetail.tsx';
import { CodeScreen } from '../features/code/CodeScreen.tsx';
import { LibraryPage } from '../features/library/LibraryPage.tsx';
import { SearchProblems } from '../features/library/SearchProblems.tsx';
import { StarterNotice } from '../features/library/StarterNotice.tsx';
import { LookupScreen } from '../features/lookup/LookupScreen.tsx';
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
import { keptGuideIdOf } from '../hooks/guides/keptGuideAddress.ts';
import type { Address } from '../hooks/navigation/address.ts';
import { layersOf } from './codeLayers.tsx';
import {
  BackupsPanel,
  BookmarksPage,
  BrowsePage,
  ChangesPage,
  ChecklistsPage,
  CheckPage,
  EncounterSettings,
  EncountersPage,
  FindingsPanel,
  GuideCheckPage,
  GuidesFound,
  GuidesPage,
  KeptGuideList,
  KeptGuidePage,
  NotesPage,
  TouchedPage,
} from './lazyPages.ts';

/** Asked only once the box has been at rest: the texts of the guides are read at the first word, not at the start. */
const renderGuidesFound = (text: string) => (
  <Suspense>
    <GuidesFound text={text} />
  </Suspense>
);

/** Guides from elsewhere beside those that come with the app. */
const renderKept = (query: string) => (
  <Suspense>
    <KeptGuideList query={query} />
  </Suspense>
);

/** The checks of an encounter, on its worksheet. */
const renderFindings = ({ id, lines, dateOfService }: CheckedEncounter) => (
  <Suspense>
    <FindingsPanel key={id} lines={lines} day={dateOfService} />
  </Suspense>
);

const notice = (
  <>
    <SearchProblems />
    <StarterNotice />
  </>
);

/** The page of an address. The app is where features meet. */
export function Page({ address }: { readonly address: Address }) {
  const keptId = address.place === 'guides' ? keptGuideIdOf(address.id) : undefined;
  switch (address.place) {
    case 'lookup':
      return (
        <LookupScreen
          address={address}
          notice={notice}
          renderGuidesFound={renderGuidesFound}
          renderCode={shown => <CodeDetail {...shown} layersOf={layersOf} />}
        />
      );
    case 'code':
      return <CodeScreen codeKey={address.key} query={address.query} layersOf={layersOf} />;
    case 'browse':
      return (
        <Suspense>
          <BrowsePage part={address.part} at={address.at} />
        </Suspense>
      );
    case 'bookmarks':
      return (
        <Suspense>
          <BookmarksPage />
        </Suspense>
      );
    case 'notes':
      return (
        <Suspense>
          <NotesPage />
        </Suspense>
      );
    case 'encounters':
      return (
        <Suspense>
          <EncountersPage id={address.id} renderFindings={renderFindings} />
        </Suspense>
      );
    case 'checklists':
      return (
        <Suspense>
          <ChecklistsPage openedId={address.id} />
        </Suspense>
      );
    case 'guides':
      return (
        <Suspense>
          {keptId === undefined ? (
            <GuidesPage id={address.id} renderKept={renderKept} />
          ) : (
            <KeptGuidePage key={keptId} id={keptId} />
          )}
        </Suspense>
      );
    case 'guide-check':
      return (
        <Suspense>
          <GuideCheckPage />
        </Suspense>
      );
    case 'changes':
      return (
        <Suspense>
          {address.view === 'mine' ? <TouchedPage address={address} /> : <ChangesPage address={address} />}
        </Suspense>
      );
    case 'checks':
      return (
        <Suspense>
          <CheckPage />
        </Suspense>
      );
    case 'library':
      return <LibraryPage />;
    case 'settings':
      return (
        <SettingsPage
          encounters={
            <Suspense fallback={null}>
              <EncounterSettings />
            </Suspense>
          }
          backups={
            <Suspense fallback={null}>
              <BackupsPanel />
            </Suspense>
          }
        />
      );
  }
}
