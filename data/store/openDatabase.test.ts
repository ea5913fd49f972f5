import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import { madeUpHcpcs } from './madeUpReleases.ts';
import { openDatabase } from './openDatabase.ts';
import { REFERENCE_MIGRATIONS } from './reference/migrations.ts';
import { ReferenceDb } from './reference/referenceDb.ts';
import { openReferenceStore } from './reference/referenceStore.ts';
import { USER_MIGRATIONS } from './user/migrations.ts';
import { openUserStore } from './user/userStore.ts';

/** The databases as a newer version of the app would leave them. */
async function writtenByVersion(version: number): Promise<string> {
  const name = crypto.randomUUID();
  const newer = new Dexie(name);
  newer.version(version).stores({ ideas: 'id' });
  await newer.table('ideas').add({ id: 'from the future' });
  newer.close();
  return name;
}

async function contentOf(name: string): Promise<unknown> {
  const db = new Dexie(name);
  await db.open();
  const rows = await db.table('ideas').toArray();
  const version = db.verno;
  db.close();
  return { rows, version };
}

test.each([
  ['reference', REFERENCE_MIGRATIONS, (name: string) => openReferenceStore({ name })],
  ['user', USER_MIGRATIONS, (name: string) => openUserStore(name)],
] as const)('a %s database written by a newer version is not opened and not changed', async (database, steps, open) => {
  const name = await writtenByVersion(42);
  const known = steps.at(-1)?.version;
  expect(await open(name)).toEqual({ ok: false, error: { kind: 'future-version', database, found: 42, known } });
  expect(await contentOf(name)).toEqual({ rows: [{ id: 'from the future' }], version: 42 });
});

test('another window that holds an older version open is asked to let go, and told when it does', async () => {
  const name = crypto.randomUUID();
  const first = await openReferenceStore({ name });
  if (!first.ok) throw new Error(first.error.kind);
  const { release, records } = madeUpHcpcs({ codes: ['J9207'] });
  await first.value.installRelease(release, records, { segment: new Uint8Array([1]) });
  let told = 0;
  first.value.onClosed(() => {
    told += 1;
  });

  const newer = new Dexie(name);
  newer.version(REFERENCE_MIGRATIONS.length + 1).stores({ releases: 'id', active: 'series' });
  await newer.open();
  expect(told).toBe(1);
  expect(await newer.table('releases').count()).toBe(1);
  await expect(first.value.releases(), 'the window that let go stays closed').rejects.toMatchObject({
    name: 'DatabaseClosedError',
  });
  expect(await first.value.rollBack('hcpcs')).toEqual({ ok: false, error: { kind: 'closed', database: 'reference' } });
  newer.close();
});

test('a window that does not let go is named as what stands in the way, and nothing is changed', async () => {
  const name = crypto.randomUUID();
  const stubborn = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.onupgradeneeded = () => request.result.createObjectStore('notes', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const newer = new Dexie(name);
  newer.version(2).stores({ notes: 'id', more: 'id' });
  const opened = await openDatabase(newer, 'user', () => undefined, { blockedAfterMs: 20 });
  expect(opened).toEqual({ ok: false, error: { kind: 'blocked', database: 'user' } });
  expect(stubborn.version).toBe(10);
  stubborn.close();
});

test('files that the crashed app before still holds are asked for again before they are called damaged', async () => {
  const heldTwice = vi
    .spyOn(indexedDB, 'databases')
    .mockRejectedValueOnce(new DOMException('Internal error opening backing store', 'UnknownError'))
    .mockRejectedValueOnce(new DOMException('Internal error opening backing store', 'UnknownError'));
  const db = new Dexie(crypto.randomUUID());
  db.version(1).stores({ notes: 'id' });
  expect(await openDatabase(db, 'user', () => undefined, { pausesMs: [1, 1, 1] })).toMatchObject({ ok: true });
  expect(await db.table('notes').count()).toBe(0);
  db.close();
  heldTwice.mockRestore();
});

test('files that stay unreadable are called damaged', async () => {
  const damaged = vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('no', 'UnknownError'));
  const db = new Dexie(crypto.randomUUID());
  db.version(1).stores({ notes: 'id' });
  const opened = await openDatabase(db, 'user', () => undefined, { pausesMs: [1, 1] });
  expect(opened).toEqual({ ok: false, error: { kind: 'corrupt', database: 'user', detail: 'UnknownError' } });
  expect(damaged).toHaveBeenCalledTimes(3);
  damaged.mockRestore();
});

test('older data is brought up to date by one opening only; the other waits for it', async () => {
  const name = crypto.randomUUID();
  const before = new ReferenceDb(name, 1);
  await before.open();
  before.close();
  let isOpen = false;
  const waiting = openReferenceStore({ name, leavesUpgrade: true }).then(opened => {
    isOpen = true;
    return opened;
  });
  await new Promise(resolve => setTimeout(resolve, 120));
  expect(isOpen, 'it left the upgrade to the other').toBe(false);
  const upgrading = await openReferenceStore({ name });
  expect([upgrading.ok, (await waiting).ok]).toEqual([true, true]);
});

test('a database that is not there is made by one opening only; the other waits for it and makes none', async () => {
  const name = crypto.randomUUID();
  const waiting = openReferenceStore({ name, leavesUpgrade: true });
  await new Promise(resolve => setTimeout(resolve, 120));
  expect((await indexedDB.databases()).map(info => info.name)).not.toContain(name);
  const making = await openReferenceStore({ name });
  expect([making.ok, (await waiting).ok]).toEqual([true, true]);
});
