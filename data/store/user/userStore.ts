import type { CodeKey } from '../../domain/codeKey.ts';
import type { Recent } from '../../domain/mine/recent.ts';
import { ok, type Result } from '../../domain/result.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../domain/settings.ts';
import { attempt } from '../attempt.ts';
import { openDatabase } from '../openDatabase.ts';
import type { StoreFailure } from '../storeFailure.ts';
import { SETTINGS_ID, UserDb } from './userDb.ts';

/** Older looks than these are forgotten. */
export const MOST_RECENTS = 200;

/**
 * What the person made: settings and recents. Reads follow Dexie tables, so a live query on them is told
 * of changes. Every write resolves after its transaction has been committed to the disk.
 */
export interface UserStore {
  settings(): Promise<Settings>;
  changeSettings(patch: Partial<Settings>): Promise<Result<Settings, StoreFailure>>;
  /** Newest first. */
  recents(limit: number): Promise<readonly Recent[]>;
  /** @param at ISO date and time, UTC (`new Date().toISOString()`). */
  visit(key: CodeKey, at: string): Promise<Result<null, StoreFailure>>;
  clearRecents(): Promise<Result<null, StoreFailure>>;
  /** Calls back if another window needs the database for an upgrade and this one had to let go. */
  onClosed(listener: () => void): () => void;
  close(): void;
}

/** @param name only tests pass another one. */
export async function openUserStore(name = 'user'): Promise<Result<UserStore, StoreFailure>> {
  const listeners = new Set<() => void>();
  const opened = await openDatabase(new UserDb(name), 'user', () => {
    for (const listener of listeners) listener();
  });
  return opened.ok ? ok(storeOn(opened.value, listeners)) : opened;
}

/** The store on a database that is open. */
export function storeOn(db: UserDb, listeners: Set<() => void>): UserStore {
  return {
    settings: () => readSettings(db),
    changeSettings: patch => attempt('user', () => writeSettings(db, patch)),
    recents: limit => db.recents.orderBy('at').reverse().limit(limit).toArray(),
    visit: (key, at) => attempt('user', () => writeVisit(db, { key, at })),
    clearRecents: () =>
      attempt('user', async () => {
        await db.recents.clear();
        return null;
      }),
    onClosed: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => db.close(),
  };
}

async function readSettings(db: UserDb): Promise<Settings> {
  const row = await db.settings.get(SETTINGS_ID);
  return row === undefined ? DEFAULT_SETTINGS : parseSettings(row.value);
}

function writeSettings(db: UserDb, patch: Partial<Settings>): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const settings = parseSettings({ ...(await readSettings(db)), ...patch });
    await db.settings.put({ id: SETTINGS_ID, value: settings });
    return settings;
  });
}

function writeVisit(db: UserDb, row: Recent): Promise<null> {
  return db.transaction('rw', db.recents, async () => {
    await db.recents.put(row);
    const forgotten = (await db.recents.count()) - MOST_RECENTS;
    if (forgotten > 0) await db.recents.orderBy('at').limit(forgotten).delete();
    return null;
  });
}
