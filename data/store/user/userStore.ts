import type { CodeKey } from '../../domain/codeKey.ts';
import { type CodeUse, usedAgain } from '../../domain/mine/codeUse.ts';
import type { Recent } from '../../domain/mine/recent.ts';
import type { UserChange } from '../../domain/mine/userChange.ts';
import { ok, type Result } from '../../domain/result.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../domain/settings.ts';
import { attempt } from '../attempt.ts';
import { type OpenOptions, openDatabase } from '../openDatabase.ts';
import type { StoreFailure } from '../storeFailure.ts';
import { applyChange, changeableTables } from './applyChange.ts';
import { type BookmarkStore, bookmarkStoreOn } from './bookmarkStore.ts';
import { type ClinicNameStore, clinicNameStoreOn } from './clinicNameStore.ts';
import { type EncounterStore, encounterStoreOn } from './encounterStore.ts';
import { type KeptGuideStore, keptGuideStoreOn } from './keptGuideStore.ts';
import { type MineOfCode, readMineOfCode } from './mineOfCode.ts';
import { type NoteStore, noteStoreOn } from './noteStore.ts';
import { type TemplateStore, templateStoreOn } from './templateStore.ts';
import { SETTINGS_ID, UserDb } from './userDb.ts';

export type { MineOfCode } from './mineOfCode.ts';

/** Older looks than these are forgotten. */
export const MOST_RECENTS = 200;

/**
 * What the person made. Reads follow Dexie tables, so a live query on them is told
 * of changes. Every write resolves after its transaction has been committed to the disk.
 */
export interface UserStore {
  settings(): Promise<Settings>;
  changeSettings(patch: Partial<Settings>): Promise<Result<Settings, StoreFailure>>;
  /** Newest first. */
  recents(limit: number): Promise<readonly Recent[]>;
  /** Remembers a look at a code and counts it. @param at ISO date and time, UTC (`new Date().toISOString()`). */
  visit(key: CodeKey, at: string): Promise<Result<null, StoreFailure>>;
  clearRecents(): Promise<Result<UserChange, StoreFailure>>;
  /** The codes opened most, the most used first; what was opened long ago counts less. */
  mostUsed(limit: number): Promise<readonly CodeUse[]>;
  /** Begins the counting again. */
  clearUses(): Promise<Result<UserChange, StoreFailure>>;
  /** Notes, names and the star of one code, at one moment. */
  mineOf(key: CodeKey): Promise<MineOfCode>;
  readonly bookmarks: BookmarkStore;
  readonly notes: NoteStore;
  readonly clinicNames: ClinicNameStore;
  readonly templates: TemplateStore;
  readonly encounters: EncounterStore;
  readonly keptGuides: KeptGuideStore;
  /** Writes a change made before, in one step: for undo. Answers what takes it back again. */
  apply(change: UserChange): Promise<Result<UserChange, StoreFailure>>;
  /** Calls back if another window needs the database for an upgrade and this one had to let go. */
  onClosed(listener: () => void): () => void;
  close(): void;
}

/** @param name only tests pass another one. */
export async function openUserStore(
  name = 'user',
  guards: Pick<OpenOptions, 'mayCreate' | 'beforeUpgrade'> = {},
): Promise<Result<UserStore, StoreFailure>> {
  const listeners = new Set<() => void>();
  const onClosed = () => {
    for (const listener of listeners) listener();
  };
  const opened = await openDatabase(new UserDb(name), 'user', onClosed, guards);
  return opened.ok ? ok(storeOn(opened.value, listeners)) : opened;
}

/** The store on a database that is open. */
export function storeOn(db: UserDb, listeners: Set<() => void>): UserStore {
  return {
    settings: () => readSettings(db),
    changeSettings: patch => attempt('user', () => writeSettings(db, patch)),
    recents: limit => db.recents.orderBy('at').reverse().limit(limit).toArray(),
    visit: (key, at) => attempt('user', () => writeVisit(db, { key, at })),
    clearRecents: () => attempt('user', () => clearTable(db, 'recents')),
    mostUsed: limit => db.codeUses.orderBy('weight').reverse().limit(limit).toArray(),
    clearUses: () => attempt('user', () => clearTable(db, 'codeUses')),
    mineOf: key => readMineOfCode(db, key),
    bookmarks: bookmarkStoreOn(db),
    notes: noteStoreOn(db),
    clinicNames: clinicNameStoreOn(db),
    templates: templateStoreOn(db),
    encounters: encounterStoreOn(db),
    keptGuides: keptGuideStoreOn(db),
    apply: change =>
      attempt('user', () => db.transaction('rw', changeableTables(db), async () => await applyChange(db, change))),
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
  return db.transaction('rw', db.recents, db.codeUses, async () => {
    await db.recents.put(row);
    await db.codeUses.put(usedAgain(row.key, await db.codeUses.get(row.key), row.at));
    const forgotten = (await db.recents.count()) - MOST_RECENTS;
    if (forgotten > 0) await db.recents.orderBy('at').limit(forgotten).delete();
    return null;
  });
}

function clearTable(db: UserDb, name: 'recents' | 'codeUses'): Promise<UserChange> {
  return db.transaction('rw', changeableTables(db), async () => {
    const remove = await db[name].toCollection().primaryKeys();
    return await applyChange(db, { [name]: { remove } });
  });
}
