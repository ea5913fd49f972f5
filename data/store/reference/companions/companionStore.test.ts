import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { CalendarDate } from '../../../domain/calendarDate.ts';
import type { Companion } from '../../../domain/companion.ts';
import type { CompanionRecord } from '../../../domain/companionRecord.ts';
import { madeUpHcpcs } from '../../madeUpReleases.ts';
import { ReferenceDb } from '../referenceDb.ts';
import { openReferenceStore, type ReferenceStore } from '../referenceStore.ts';

const opened: ReferenceStore[] = [];
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

async function open(name: string = crypto.randomUUID()): Promise<ReferenceStore> {
  const result = await openReferenceStore({ name });
  if (!result.ok) throw new Error(result.error.kind);
  opened.push(result.value);
  return result.value;
}

const RECORDS = Array.from(
  { length: 1_100 },
  (_, at): CompanionRecord => ({ kind: 'term', title: `term ${at}`, code: 'X58' }),
);

function madeUp(hash: string, records = RECORDS) {
  const companion: Companion = {
    id: `icd10cm-index-${hash}`,
    kind: 'icd10cm-index',
    title: `Made-up index ${hash}`,
    effectiveFrom: '2025-10-01' as CalendarDate,
    effectiveThrough: '2026-09-30' as CalendarDate,
    source: { fileName: 'index.xml', byteLength: 1, sha256: hash },
    counts: { records: RECORDS.length, names: RECORDS.length, codes: 1 },
  };
  return { companion, records, names: new Uint8Array([1, 2, 3]) };
}

const inUse = async (store: ReferenceStore) =>
  (await store.companions.list()).flatMap(({ companion, isActive }) => (isActive ? [companion.id] : []));

test('v1 → v2 keeps every release and has room for companion files', async () => {
  const name = crypto.randomUUID();
  const { release } = madeUpHcpcs({ codes: ['J9207'] });
  const before = new ReferenceDb(name, 1);
  await before.table('releases').add({ id: release.id, release, installedAt: '2026-01-01', contentId: 'c' });
  await before.table('active').add({ series: 'hcpcs', releaseId: release.id });
  before.close();
  const store = await open(name);
  expect((await store.releases()).map(each => [each.release.id, each.isActive])).toEqual([[release.id, true]]);
  expect(await store.companions.list()).toEqual([]);
});

test('a companion file is stored whole, survives, rolls back, and is removed with all its content', async () => {
  const name = crypto.randomUUID();
  const store = await open(name);
  expect(await store.companions.install([madeUp('aaaa')])).toEqual({ ok: true, value: null });
  expect(await store.companions.install([madeUp('bbbb')])).toEqual({ ok: true, value: null });
  expect(await store.companions.recordsOf('icd10cm-index-bbbb')).toEqual(RECORDS);
  expect(await store.companions.readNames('icd10cm-index-bbbb')).toEqual(new Uint8Array([1, 2, 3]));
  expect(await inUse(store)).toEqual(['icd10cm-index-bbbb']);
  expect(await store.companions.rollBack('icd10cm-index')).toMatchObject({ ok: true });
  expect(await inUse(store)).toEqual(['icd10cm-index-aaaa']);
  await store.companions.remove('icd10cm-index-aaaa');
  expect(await inUse(store)).toEqual(['icd10cm-index-bbbb']);
  await store.companions.remove('icd10cm-index-bbbb');
  const db = new ReferenceDb(name);
  expect([await db.chunks.count(), await db.parts.count(), await db.activeCompanions.count()]).toEqual([0, 0, 0]);
  db.close();
});

test('the clean-up at the start leaves the content of companion files alone', async () => {
  const store = await open();
  await store.companions.install([madeUp('aaaa')]);
  expect(await store.cleanUpLeftovers()).toEqual({ ok: true, value: { removed: 0 } });
  expect(await store.companions.recordsOf('icd10cm-index-aaaa')).toEqual(RECORDS);
});

test.each(['storing', 'verifying'] as const)(
  'a cancel while %s changes nothing and leaves nothing behind',
  async phase => {
    const name = crypto.randomUUID();
    const store = await open(name);
    const stop = new AbortController();
    const installed = await store.companions.install([madeUp('aaaa'), madeUp('bbbb')], {
      signal: stop.signal,
      onProgress: progress => {
        if (progress.phase === phase) stop.abort();
      },
    });
    expect(installed).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await store.companions.list()).toEqual([]);
    const db = new ReferenceDb(name);
    expect(await db.chunks.count()).toBe(0);
    db.close();
  },
);

test('records that are not as many as the person was shown are never switched to', async () => {
  const store = await open();
  const installed = await store.companions.install([madeUp('aaaa', RECORDS.slice(1))]);
  expect(installed).toMatchObject({ ok: false, error: { kind: 'verification-failed' } });
  expect(await store.companions.list()).toEqual([]);
});
