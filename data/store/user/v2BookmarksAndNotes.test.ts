import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { USER_TABLES } from '../../domain/mine/userTables.ts';
import { DEFAULT_SETTINGS } from '../../domain/settings.ts';
import { UserDb } from './userDb.ts';
import { openUserStore } from './userStore.ts';

test('v1 → v2 keeps settings and recents as they were and begins with nothing bookmarked or noted', async () => {
  const name = crypto.randomUUID();
  const before = new UserDb(name, 1);
  await before.table('settings').add({ id: 'settings', value: { theme: 'dark' } });
  await before.table('recents').add({ key: 'hcpcs:J9207', at: '2026-01-01T00:00:00.000Z' });
  before.close();

  const after = new UserDb(name, 2);
  await after.open();
  expect(after.verno).toBe(2);
  const rows = await Promise.all(after.tables.map(async table => [table.name, await table.toArray()] as const));
  expect(Object.fromEntries(rows)).toEqual({
    settings: [{ id: 'settings', value: { theme: 'dark' } }],
    recents: [{ key: 'hcpcs:J9207', at: '2026-01-01T00:00:00.000Z' }],
    bookmarks: [],
    bookmarkFolders: [],
    bookmarkLabels: [],
    notes: [],
    noteVersions: [],
    clinicNames: [],
    codeUses: [],
  });
  after.close();
});

test('a profile of v1 is opened by the store of today', async () => {
  const name = crypto.randomUUID();
  const before = new UserDb(name, 1);
  await before.table('settings').add({ id: 'settings', value: { theme: 'dark' } });
  before.close();
  const opened = await openUserStore(name);
  if (!opened.ok) throw new Error(opened.error.kind);
  expect(await opened.value.settings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
});

test('the list of tables names all there are, each with its key', () => {
  const db = new UserDb(crypto.randomUUID());
  const named = Object.entries(USER_TABLES).map(([name, { key }]) => [name, key]);
  expect(db.tables.map(({ name, schema }) => [name, schema.primKey.keyPath]).toSorted()).toEqual(named.toSorted());
});
