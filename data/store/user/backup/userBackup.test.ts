import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { madeUpBackup } from '../../../backup/madeUpBackup.ts';
import { planTable } from '../../../backup/planRestore.ts';
import { digestRows } from '../../../backup/tableDigest.ts';
import { quotaError, withWriteFaults } from '../../writeFaults.ts';
import { UserDb } from '../userDb.ts';
import { BACKUP_TABLES } from './backupTables.ts';
import { dumpTables } from './dumpTables.ts';
import { proveBackup } from './proveBackup.ts';
import { readUserBackup, type UserContents } from './readUserBackup.ts';
import { createFromBackup, previewRestore, restoreInto } from './restoreUser.ts';

const NOW = { appVersion: '0.1.0', writtenAt: '2026-03-01T09:00:00.000Z' };
const minute = (number: number) => new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString();
const recent = (number: number, at = number) => ({ key: `hcpcs:J${String(number).padStart(4, '0')}`, at: minute(at) });
const dark = { id: 'settings', value: { theme: 'dark' } };

async function userDb(rows: Readonly<Record<string, readonly unknown[]>> = {}): Promise<UserDb> {
  const db = new UserDb(crypto.randomUUID());
  await db.open();
  for (const [table, own] of Object.entries(rows)) await db.table(table).bulkAdd([...own]);
  return db;
}

async function tablesOf(db: Dexie): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const table of db.tables) digests[table.name] = await digestRows(await table.toArray());
  return digests;
}

async function contentsOf(bytes: Uint8Array<ArrayBuffer>): Promise<UserContents> {
  const read = await readUserBackup(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

/** A whole set of tables: what is not given is empty. */
function everyTable(rows: Readonly<Record<string, readonly unknown[]>>): Record<string, readonly unknown[]> {
  return { ...Object.fromEntries(Object.keys(BACKUP_TABLES).map(name => [name, []])), ...rows };
}

const version = () => new UserDb().verno;

test('no table of the user database is left out of a backup, and each is named by its key', () => {
  const tables = new UserDb().tables.map(({ name, schema }) => [name, { key: schema.primKey.keyPath }]);
  const listed = Object.entries(BACKUP_TABLES).map(([name, { key }]) => [name, { key }]);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(tables));
});

test('a backup restored into an empty database is the same, table by table', async () => {
  const db = await userDb({ settings: [dark], recents: Array.from({ length: 4_500 }, (_, at) => recent(at)) });
  const dump = await dumpTables(db, NOW);
  expect(dump.head).toMatchObject({ ...NOW, schemaVersion: version() });
  const other = await userDb();
  const restored = await restoreInto(other, await contentsOf(dump.bytes), 'replace');
  expect(restored.ok && restored.value.find(({ name }) => name === 'recents')).toEqual({
    name: 'recents',
    added: 4_500,
    replaced: 0,
    removed: 0,
    left: 0,
  });
  const contents = await contentsOf((await dumpTables(other, NOW)).bytes);
  expect(contents.rows).toEqual((await contentsOf(dump.bytes)).rows);
});

test('a merge of another computer’s backup makes no second folder of the same name; a replace keeps its own', async () => {
  const folder = (id: string) => ({ id, name: 'Infusion', parentId: '', position: 0 });
  const bookmark = (id: string, code: string, folderId: string) => ({
    id,
    key: `hcpcs:${code}`,
    folderId,
    position: 0,
    labelIds: [],
    addedAt: minute(1),
  });
  const theirs = { bookmarkFolders: [folder('theirs')], bookmarks: [bookmark('b2', 'J9207', 'theirs')] };
  const contents = await contentsOf(await madeUpBackup(everyTable(theirs), { schemaVersion: version() }));
  const db = await userDb({ bookmarkFolders: [folder('mine')], bookmarks: [bookmark('b1', 'E0130', 'mine')] });
  const preview = await previewRestore(db, contents);
  expect(preview.ok && preview.value.merge.find(({ name }) => name === 'bookmarkFolders')).toMatchObject({
    added: 0,
    left: 1,
  });
  await restoreInto(db, contents, 'merge');
  expect(await db.bookmarkFolders.toArray()).toEqual([folder('mine')]);
  expect(await db.bookmarks.toArray()).toEqual([bookmark('b1', 'E0130', 'mine'), bookmark('b2', 'J9207', 'mine')]);
  await restoreInto(db, contents, 'replace');
  expect(await db.bookmarkFolders.toArray()).toEqual(theirs.bookmarkFolders);
});

test('a merge adds what is missing, takes what changed later, and leaves the rest; a replace makes everything as it was', async () => {
  const here = { recents: [recent(1, 10), recent(2, 2), recent(3, 3)], settings: [dark] };
  const bytes = await madeUpBackup(
    everyTable({
      recents: [recent(1, 5), recent(2, 20), recent(4)],
      settings: [{ id: 'settings', value: { theme: 'light' } }],
    }),
    { schemaVersion: version() },
  );
  const contents = await contentsOf(bytes);
  const db = await userDb(here);
  const preview = await previewRestore(db, contents);
  const counted = (mode: 'merge' | 'replace', name: string) =>
    preview.ok ? preview.value[mode].find(table => table.name === name) : undefined;
  expect(counted('merge', 'recents')).toEqual({ name: 'recents', added: 1, replaced: 1, removed: 0, left: 2 });
  expect(counted('replace', 'recents')).toEqual({ name: 'recents', added: 1, replaced: 2, removed: 1, left: 0 });
  expect(counted('merge', 'settings')).toEqual({ name: 'settings', added: 0, replaced: 0, removed: 0, left: 1 });

  expect(await restoreInto(db, contents, 'merge')).toMatchObject({
    ok: true,
    value: preview.ok && preview.value.merge,
  });
  expect(await db.recents.toArray()).toEqual([recent(1, 10), recent(2, 20), recent(3, 3), recent(4)]);
  await restoreInto(db, contents, 'replace');
  expect(await db.recents.toArray()).toEqual([recent(1, 5), recent(2, 20), recent(4)]);
  expect((await db.settings.get('settings'))?.value).toMatchObject({ theme: 'light' });
});

test('what was changed at the same moment in both stays as it is here in a merge', async () => {
  const label = (name: string) => ({ id: 'l1', name, color: 'red', position: 0, editedAt: minute(5) });
  expect(planTable([label('Mine')], [label('Theirs')], ({ id }) => String(id), 'merge')).toMatchObject({
    replaced: [],
    left: 1,
  });
});

test('a restore that finds no room changes nothing at all', async () => {
  const db = new UserDb(crypto.randomUUID());
  let isFull = false;
  withWriteFaults(db, (_, table) => (isFull && table === 'settings' ? quotaError() : 'none'));
  await db.open();
  await db.recents.bulkAdd([recent(1), recent(2)] as never);
  const before = await tablesOf(db);
  const bytes = await madeUpBackup(everyTable({ recents: [recent(9)], settings: [dark] }), {
    schemaVersion: version(),
  });
  isFull = true;
  expect(await restoreInto(db, await contentsOf(bytes), 'replace')).toEqual({
    ok: false,
    error: { kind: 'quota', database: 'user' },
  });
  expect(await tablesOf(db)).toEqual(before);
});

test('rows that are not what their table holds are counted and left out', async () => {
  const contents = await contentsOf(
    await madeUpBackup(
      everyTable({ recents: [recent(1), { key: 'hcpcs:<script>', at: minute(1) }, { key: 'hcpcs:J0002', at: 'now' }] }),
      { schemaVersion: version() },
    ),
  );
  expect(contents.unreadable).toEqual([{ name: 'recents', rows: 2 }]);
  expect(contents.rows.get('recents')).toEqual([recent(1)]);
});

test('a table too few, a table too many and a row twice are refused', async () => {
  const schemaVersion = version();
  for (const tables of [
    { recents: [] },
    { ...everyTable({}), somethingElse: [] },
    everyTable({ recents: [recent(1), recent(1)] }),
  ]) {
    expect(await readUserBackup(await madeUpBackup(tables, { schemaVersion }))).toEqual({
      ok: false,
      error: { kind: 'malformed', line: 1 },
    });
  }
});

test('a backup of a newer version of the data is refused, with both versions', async () => {
  const bytes = await madeUpBackup({ ideas: [{ id: 'i1' }] }, { schemaVersion: 99 });
  expect(await readUserBackup(bytes)).toEqual({
    ok: false,
    error: { kind: 'newer-schema', found: 99, known: version(), appVersion: '0.1.0' },
  });
});

test('a backup of the first version of the data is brought up to date and restored', async () => {
  const bytes = await madeUpBackup({ settings: [dark], recents: [recent(1), recent(2)] }, { schemaVersion: 1 });
  const contents = await contentsOf(bytes);
  expect([...contents.rows.keys()].sort()).toEqual(Object.keys(BACKUP_TABLES).sort());
  const db = await userDb();
  await restoreInto(db, contents, 'replace');
  expect(await db.recents.toArray()).toEqual([recent(1), recent(2)]);
});

test('a proven backup was really restored: counts and hashes, and nothing of it stays behind', async () => {
  const db = await userDb({ settings: [dark], recents: [recent(1), recent(2)] });
  const bytes = (await dumpTables(db, NOW)).bytes;
  expect(await proveBackup(bytes)).toEqual({ ok: true, value: { writtenAt: NOW.writtenAt, rows: 3 } });
  expect((await Dexie.getDatabaseNames()).filter(name => name.includes('scratch'))).toEqual([]);
});

test('a backup with rows nobody could restore is not proven', async () => {
  const bytes = await madeUpBackup(everyTable({ recents: [{ key: 'hcpcs:J0001', at: 'yesterday' }] }), {
    schemaVersion: version(),
  });
  expect(await proveBackup(bytes)).toEqual({ ok: false, error: { kind: 'damaged' } });
});

test('a database made from a backup has every row from its first moment; one that fails is not there at all', async () => {
  const name = crypto.randomUUID();
  const contents = await contentsOf(
    await madeUpBackup(everyTable({ recents: [recent(1)], settings: [dark] }), { schemaVersion: version() }),
  );
  const broken = { ...contents, rows: new Map([...contents.rows, ['recents', [recent(1), recent(1)]]]) };
  expect((await createFromBackup(broken, name)).ok).toBe(false);
  expect(await Dexie.exists(name)).toBe(false);
  expect(await createFromBackup(contents, name)).toEqual({ ok: true, value: null });
  const db = new UserDb(name);
  expect(await db.recents.toArray()).toEqual([recent(1)]);
  db.close();
});

test('a database made anew from a backup has nothing of the damaged one that was there', async () => {
  const damaged = await userDb({ recents: [recent(7), recent(8)] });
  damaged.close();
  const contents = await contentsOf(
    await madeUpBackup(everyTable({ recents: [recent(1)] }), { schemaVersion: version() }),
  );
  expect(await createFromBackup(contents, damaged.name)).toEqual({ ok: true, value: null });
  const db = new UserDb(damaged.name);
  expect(await db.recents.toArray()).toEqual([recent(1)]);
  db.close();
});
