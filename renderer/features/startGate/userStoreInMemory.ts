import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { EMPTY_SHELF } from '../../../data/domain/mine/shelf.ts';
import { NO_CHANGE } from '../../../data/domain/mine/userChange.ts';
import { fail, ok } from '../../../data/domain/result.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../../data/domain/settings.ts';
import type { UserStore } from '../../../data/store/user/userStore.ts';

const NOT_OPEN = { kind: 'user-data-not-open' } as const;
const NO_ENCOUNTERS = { counts: { all: 0, open: 0, finished: 0, archived: 0 }, found: 0, rows: [] };
const refuse = async () => fail(NOT_OPEN);

/**
 * Settings and recents that last until the window is closed, for a person who goes on although the real ones
 * cannot be opened. Bookmarks, notes and encounters are refused: they are not for a moment. What is on the disk is not touched.
 */
export function userStoreInMemory(): UserStore {
  let settings = DEFAULT_SETTINGS;
  const recents = new Map<CodeKey, string>();
  return {
    settings: async () => settings,
    changeSettings: async patch => {
      settings = parseSettings({ ...settings, ...patch });
      return ok(settings);
    },
    recents: async limit =>
      [...recents]
        .map(([key, at]) => ({ key, at }))
        .sort((a, b) => (a.at < b.at ? 1 : -1))
        .slice(0, limit),
    visit: async (key, at) => {
      recents.set(key, at);
      return ok(null);
    },
    clearRecents: async () => {
      recents.clear();
      return ok(NO_CHANGE);
    },
    mostUsed: async () => [],
    clearUses: refuse,
    mineOf: async () => ({ notes: [], names: [], isStarred: false }),
    bookmarks: { shelf: async () => EMPTY_SHELF, isStarred: async () => false, change: refuse },
    notes: {
      all: async () => [],
      firstByCode: async () => ({ notes: [], total: 0 }),
      versionsOf: async () => [],
      change: refuse,
    },
    clinicNames: { all: async () => [], change: refuse },
    templates: { all: async () => [], change: refuse },
    encounters: {
      find: async () => undefined,
      listing: async () => NO_ENCOUNTERS,
      times: async () => new Map(),
      some: async () => [],
      inState: async () => [],
      count: async () => 0,
      editions: async () => [],
      change: refuse,
      expire: refuse,
      deleteAll: refuse,
    },
    keptGuides: { all: async () => [], find: async () => undefined, mentioning: async () => [], change: refuse },
    apply: refuse,
    onClosed: () => () => undefined,
    close: () => undefined,
  };
}
