import { lazy, Suspense } from 'react';
import type { CheckedEncounter } from '../../data/domain/mine/encounter.ts';
import { CodeDetail } from '../features/code/CodeDetail.tsx';
import { CodeScreen } from '../features/code/CodeScreen.tsx';
import { LibraryPage } from '../features/library/LibraryPage.tsx';
import { SearchProblems } from '../features/library/SearchProblems.tsx';
import { StarterNotice } from '../features/library/StarterNotice.tsx';
import { LookupScreen } from '../features/lookup/LookupScreen.tsx';
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
import type { Address } from '../hooks/address.ts';
import { keptGuideIdOf } from '../hooks/keptGuideAddress.ts';
import { renderLayers, renderMine } from './codeLayers.tsx';

/** Read when it is opened first: the start does not wait for it. */
const BrowsePage = lazy(async () => ({
  default: (await import('../features/browse/BrowsePage.tsx')).BrowsePage,
}));
const BookmarksPage = lazy(async () => ({
  default: (await import('../features/bookmarks/BookmarksPage.tsx')).BookmarksPage,
}));
const ChangesPage = lazy(async () => ({
  default: (await import('../features/changes/ChangesPage.tsx')).ChangesPage,
}));
const TouchedPage = lazy(async () => ({
  default: (await import('../features/changes/TouchedPage.tsx')).TouchedPage,
}));
const BackupsPanel = lazy(async () => ({
  default: (await import('../features/backups/BackupsPanel.tsx')).BackupsPanel,
}));
const NotesPage = lazy(async () => ({ default: (await import('../features/notes/NotesPage.tsx')).NotesPage }));

const GuidesPage = lazy(async () => ({ default: (await import('../features/guides/GuidesPage.tsx')).GuidesPage }));
const GuidesFound = lazy(async () => ({
  default: (await import('../features/guides/GuidesFound.tsx')).GuidesFound,
}));

const EncountersPage = lazy(async () => ({
  default: (await import('../features/encounters/EncountersPage.tsx')).EncountersPage,
}));
const EncounterSettings = lazy(async () => ({
  default: (await import('../features/encounters/EncounterSettings.tsx')).EncounterSettings,
}));
const ChecklistsPage = lazy(async () => ({
  default: (await import('../features/checklists/ChecklistsPage.tsx')).ChecklistsPage,
}));

/** Asked only once the box has been at rest: the texts of the guides are read at the first word, not at the start. */
const renderGuidesFound = (text: string) => (
  <Suspense>
    <GuidesFound text={text} />
  </Suspense>
);

const GuideCheckPage = lazy(async () => ({
  default: (await import('../features/guideCheck/GuideCheckPage.tsx')).GuideCheckPage,
}));

const KeptGuidePage = lazy(async () => ({
  default: (await import('../features/guideCheck/KeptGuidePage.tsx')).KeptGuidePage,
}));
const KeptGuideList = lazy(async () => ({
  default: (await import('../features/guideCheck/KeptGuideList.tsx')).KeptGuideList,
}));

/** Guides from elsewhere beside those that come with the app. */
const renderKept = (query: string) => (
  <Suspense>
    <KeptGuideList query={query} />
  </Suspense>
);

const CheckPage = lazy(async () => ({
  default: (await import('../features/checks/CheckPage.tsx')).CheckPage,
}));

const FindingsPanel = lazy(async () => ({
  default: (await import('../features/checks/FindingsPanel.tsx')).FindingsPanel,
}));

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
          renderCode={shown => <CodeDetail {...shown} renderMine={renderMine} renderLayers={renderLayers} />}
        />
      );
    case 'code':
      return (
        <CodeScreen codeKey={address.key} query={address.query} renderMine={renderMine} renderLayers={renderLayers} />
      );
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
