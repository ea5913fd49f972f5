import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { buildSegment } from '../../search/segment/buildSegment.ts';
import { madeUpHcpcs, madeUpIcd10cm } from '../madeUpReleases.ts';
import { glanceAtReference } from './glance.ts';
import { ReferenceDb } from './referenceDb.ts';
import { openReferenceStore } from './referenceStore.ts';

async function installed(name: string) {
  const opened = await openReferenceStore({ name });
  if (!opened.ok) throw new Error(opened.error.kind);
  for (const { release, records } of [madeUpHcpcs({ codes: ['J9207'] }), madeUpIcd10cm({ codes: ['E11'] })]) {
    await opened.value.installRelease(release, records, { segment: buildSegment(records) });
  }
  return opened.value;
}

test('a glance sees what the opened store sees, and holds nothing that an upgrade would wait for', async () => {
  const name = crypto.randomUUID();
  const store = await installed(name);
  const glanced = await glanceAtReference(name);
  const { releases, companions, indexOf } = await store.searchable(() => true);
  store.close();
  expect(glanced).toMatchObject({ releases, companions });
  expect(releases).toHaveLength(2);
  for (const { release } of releases) {
    const bytes = await indexOf(release.id);
    expect(bytes?.byteLength).toBeGreaterThan(0);
    expect(await glanced?.indexOf(release.id)).toEqual(bytes);
  }
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onblocked = () => reject(new Error('something still holds it'));
  });
});

test.each([
  ['older', 10],
  ['newer', 990],
])('data of an %s version is left for the opening to judge, unchanged', async (_, version) => {
  const name = crypto.randomUUID();
  await new Promise(resolve => {
    const opening = indexedDB.open(name, version);
    opening.onsuccess = () => {
      opening.result.close();
      resolve(undefined);
    };
  });
  expect(await glanceAtReference(name)).toBeUndefined();
  expect((await indexedDB.databases()).find(info => info.name === name)?.version).toBe(version);
});

test('where there is no database, none is made', async () => {
  const name = crypto.randomUUID();
  expect(await glanceAtReference(name)).toBeUndefined();
  expect((await indexedDB.databases()).some(info => info.name === name)).toBe(false);
});

test('the version it looks for is the one the store writes', async () => {
  const name = crypto.randomUUID();
  (await installed(name)).close();
  const version = (await indexedDB.databases()).find(info => info.name === name)?.version;
  expect(version).toBe(10 * new ReferenceDb(name).verno);
});
