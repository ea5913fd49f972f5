import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { codeKeyOf } from '../../domain/codeKey.ts';
import { madeUpIcd10cm } from '../madeUpReleases.ts';
import { type ChunkRow, ReferenceDb } from './referenceDb.ts';
import { openReferenceStore } from './referenceStore.ts';

const MADE_UP = madeUpIcd10cm({ count: 1_200 });
const SEGMENT = new Uint8Array([1, 2, 3]);
const keyAt = (rank: number) => codeKeyOf('icd10cm', MADE_UP.records[rank]?.code ?? '');
const CORRUPT = { failure: { kind: 'corrupt', database: 'reference' } };

/** A store on a database that something has damaged since the release was installed. */
async function storeAfter(damage: (db: ReferenceDb) => Promise<unknown>) {
  const name = crypto.randomUUID();
  const before = await openReferenceStore({ name });
  if (!before.ok) throw new Error(before.error.kind);
  await before.value.installRelease(MADE_UP.release, MADE_UP.records, { segment: SEGMENT });
  before.value.close();
  const db = new ReferenceDb(name);
  await damage(db);
  db.close();
  const after = await openReferenceStore({ name });
  if (!after.ok) throw new Error(after.error.kind);
  return after.value;
}

const changeChunk = (number: number, change: (row: ChunkRow) => Partial<ChunkRow>) => (db: ReferenceDb) =>
  db.chunks.toCollection().modify((row, holder) => {
    if (row.number === number) holder.value = { ...row, ...change(row) };
  });

test.each<[string, (row: ChunkRow) => Partial<ChunkRow>]>([
  ['one letter of a text has changed', row => ({ bytes: row.bytes.map((byte, at) => (at === 300 ? byte ^ 2 : byte)) })],
  ['the bytes are cut off', row => ({ bytes: row.bytes.slice(0, 900) })],
  ['the bytes are gone', () => ({ bytes: new Uint8Array() })],
  ['another chunk stands in its place', row => ({ bytes: new TextEncoder().encode('[]'), count: row.count })],
])('a chunk of which %s is never believed; codes of other chunks are still found', async (_, change) => {
  const store = await storeAfter(changeChunk(1, change));
  await expect(store.findCode(keyAt(600))).rejects.toMatchObject(CORRUPT);
  await expect(store.findCode(keyAt(600)), 'not the second time either').rejects.toMatchObject(CORRUPT);
  await expect(store.recordsOf(MADE_UP.release.id)).rejects.toMatchObject(CORRUPT);
  expect((await store.findCode(keyAt(3)))?.record).toEqual(MADE_UP.records[3]);
  store.close();
});

test('the page of a code whose namesake in another system is damaged is read all the same', async () => {
  const store = await storeAfter(changeChunk(1, () => ({ bytes: new Uint8Array() })));
  await expect(store.lookAt(keyAt(600), [])).rejects.toMatchObject(CORRUPT);
  expect(await store.lookAt(keyAt(3), [keyAt(600)])).toMatchObject({ found: { record: MADE_UP.records[3] }, same: [] });
  store.close();
});

test('a chunk that is missing is said, not answered with "no such code"', async () => {
  const store = await storeAfter(db => db.chunks.filter(row => row.number === 1).delete());
  await expect(store.findCode(keyAt(600))).rejects.toMatchObject(CORRUPT);
  await expect(store.recordsOf(MADE_UP.release.id)).rejects.toMatchObject(CORRUPT);
  store.close();
});

test.each(['directory', 'order'] as const)('a damaged %s is said', async name => {
  const store = await storeAfter(db =>
    db.parts.toCollection().modify((row, holder) => {
      if (row.name === name && row.bytes instanceof Uint8Array)
        holder.value = { ...row, bytes: row.bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte)) };
    }),
  );
  await expect(store.neighbours(keyAt(3))).rejects.toMatchObject(CORRUPT);
  store.close();
});

test('a damaged search index is said, and can be replaced', async () => {
  const store = await storeAfter(db => db.parts.toCollection().modify({ bytes: new Uint8Array([9]) }));
  expect(await store.activeSegments()).toMatchObject({ ok: false, error: { kind: 'corrupt' } });
  expect(await store.replaceSegment(MADE_UP.release.id, SEGMENT)).toEqual({ ok: true, value: null });
  expect(await store.activeSegments()).toEqual({ ok: true, value: [SEGMENT] });
  store.close();
});

test('importing the same release again repairs it', async () => {
  const store = await storeAfter(changeChunk(1, () => ({ bytes: new Uint8Array() })));
  await expect(store.findCode(keyAt(600))).rejects.toMatchObject(CORRUPT);
  await store.installRelease(MADE_UP.release, MADE_UP.records, { segment: SEGMENT });
  expect((await store.findCode(keyAt(600)))?.record).toEqual(MADE_UP.records[600]);
  store.close();
});
