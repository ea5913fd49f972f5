import { lazy } from 'react';

/** Pages and parts of pages that are read when they are opened first: the start does not wait for them. */
export const BrowsePage = lazy(async () => ({
  default: (await import('../features/browse/BrowsePage.tsx')).BrowsePage,
}));
export const BookmarksPage = lazy(async () => ({
  default: (await import('../features/bookmarks/BookmarksPage.tsx')).BookmarksPage,
}));
export const ChangesPage = lazy(async () => ({
  default: (await import('../features/changes/ChangesPage.tsx')).ChangesPage,
}));
export const TouchedPage = lazy(async () => ({
  default: (await import('../features/changes/TouchedPage.tsx')).TouchedPage,
}));
export const BackupsPanel = lazy(async () => ({
  default: (await import('../features/backups/BackupsPanel.tsx')).BackupsPanel,
}));
export const NotesPage = lazy(async () => ({ default: (await import('../features/notes/NotesPage.tsx')).NotesPage }));
export const GuidesPage = lazy(async () => ({
  default: (await import('../features/guides/GuidesPage.tsx')).GuidesPage,
}));
export const GuidesFound = lazy(async () => ({
  default: (await import('../features/guides/GuidesFound.tsx')).GuidesFound,
}));
export const EncountersPage = lazy(async () => ({
  default: (await import('../features/encounters/EncountersPage.tsx')).EncountersPage,
}));
export const EncounterSettings = lazy(async () => ({
  default: (await import('../features/encounters/EncounterSettings.tsx')).EncounterSettings,
}));
export const ChecklistsPage = lazy(async () => ({
  default: (await import('../features/checklists/ChecklistsPage.tsx')).ChecklistsPage,
}));
export const GuideCheckPage = lazy(async () => ({
  default: (await import('../features/guideCheck/GuideCheckPage.tsx')).GuideCheckPage,
}));
export const KeptGuidePage = lazy(async () => ({
  default: (await import('../features/guideCheck/KeptGuidePage.tsx')).KeptGuidePage,
}));
export const KeptGuideList = lazy(async () => ({
  default: (await import('../features/guideCheck/KeptGuideList.tsx')).KeptGuideList,
}));
export const CheckPage = lazy(async () => ({ default: (await import('../features/checks/CheckPage.tsx')).CheckPage }));
export const FindingsPanel = lazy(async () => ({
  default: (await import('../features/checks/FindingsPanel.tsx')).FindingsPanel,
}));
