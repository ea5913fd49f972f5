import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { CalendarDate } from '../../../domain/calendarDate.ts';
import { DATASET_KINDS, type Dataset } from '../../../domain/dataset.ts';
import { encodeRows } from '../../../domain/datasetChunk.ts';
import { type DatasetPeriod, quarterPeriod, yearPeriod } from '../../../domain/datasetPeriod.ts';
import type { Decimal } from '../../../domain/exactDecimal.ts';
import type { AspLimitRow } from '../../../domain/feeRows/itemRows.ts';
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

/** 3,000 made-up drugs out of order, two rows each: several chunks. */
const ROWS = Array.from(
  { length: 6_000 },
  (_, at): AspLimitRow => ({
    key: `J${String(9_999 - Math.floor(at / 2)).padStart(4, '0')}`,
    shortText: `Made-up drug ${at}`,
    dosage: '1 MG',
    limit: `${at}.125` as Decimal,
  }),
);

function edition(period: DatasetPeriod, hash: string, rows: readonly AspLimitRow[] = ROWS) {
  const dataset: Dataset = {
    id: `asp-limits-${period.effectiveFrom}-${hash}`,
    kind: 'asp-limits',
    title: `Made-up limits ${hash}`,
    ...period,
    source: { fileName: `${hash}.csv`, byteLength: 1, sha256: hash },
    rowCount: ROWS.length,
    hasCptText: false,
  };
  return { dataset, chunks: encodeRows(rows) };
}

const OCTOBER = quarterPeriod(2025, 4);
const day = (text: string) => text as CalendarDate;
const limitsOn = async (store: ReferenceStore, on: string, key = 'J9000') => {
  const answer = await store.datasets.rowsOf('asp-limits', key, day(on));
  return answer.state === 'found' ? [answer.dataset.source.fileName, answer.value.length] : answer.state;
};

test('v2 → v3 keeps every release and has room for data sets', async () => {
  const name = crypto.randomUUID();
  const { release } = madeUpHcpcs({ codes: ['J9207'] });
  const before = new ReferenceDb(name, 2);
  await before.table('releases').add({ id: release.id, release, installedAt: '2026-01-01', contentId: 'c' });
  await before.table('active').add({ series: 'hcpcs', releaseId: release.id });
  before.close();
  const store = await open(name);
  expect((await store.releases()).map(each => [each.release.id, each.isActive])).toEqual([[release.id, true]]);
  expect(await store.datasets.list()).toEqual([]);
});

test('every row is found by its code, in the order of the file, and a code between others is not', async () => {
  const store = await open();
  await store.datasets.install([edition(OCTOBER, 'aaaa')]);
  for (const key of ['J9999', 'J7000', 'J8123']) {
    const answer = await store.datasets.rowsOf('asp-limits', key, day('2025-11-01'));
    expect(answer).toMatchObject({ state: 'found', value: ROWS.filter(row => row.key === key) });
  }
  expect(await limitsOn(store, '2025-11-01', 'J8000A')).toEqual(['aaaa.csv', 0]);
  expect(await limitsOn(store, '2025-11-01', 'A0000')).toEqual(['aaaa.csv', 0]);
  const all = await store.datasets.allRows('asp-limits', day('2025-11-01'));
  expect(all).toMatchObject({ value: { length: ROWS.length } });
});

test('a day is answered from the edition made for it, or said not to be loaded; never from another', async () => {
  const store = await open();
  expect(await limitsOn(store, '2025-11-01')).toBe('not-loaded');
  await store.datasets.install([
    edition(OCTOBER, 'aaaa'),
    edition(quarterPeriod(2026, 1), 'bbbb'),
    edition(yearPeriod(2025), 'cccc'),
  ]);
  expect(await limitsOn(store, '2025-09-30')).toEqual(['cccc.csv', 2]);
  expect(await limitsOn(store, '2025-10-01')).toEqual(['aaaa.csv', 2]);
  expect(await limitsOn(store, '2025-12-31')).toEqual(['aaaa.csv', 2]);
  expect(await limitsOn(store, '2026-01-01')).toEqual(['bbbb.csv', 2]);
  expect(await limitsOn(store, '2026-04-01')).toBe('edition-not-loaded');
  const each = await store.datasets.rowsInEachEdition('asp-limits', 'J9000');
  expect(each.map(({ dataset, rows }) => [dataset.effectiveFrom, rows.length])).toEqual([
    ['2026-01-01', 2],
    ['2025-10-01', 2],
    ['2025-01-01', 2],
  ]);
});

test('a corrected file of the same quarter takes over, and can be taken back and removed without a trace', async () => {
  const name = crypto.randomUUID();
  const store = await open(name);
  const first = edition(OCTOBER, 'aaaa');
  const second = edition(OCTOBER, 'bbbb');
  await store.datasets.install([first]);
  await store.datasets.install([second]);
  expect(await limitsOn(store, '2025-11-01')).toEqual(['bbbb.csv', 2]);
  expect(await store.datasets.rollBack(second.dataset)).toMatchObject({ ok: true, value: { id: first.dataset.id } });
  expect(await limitsOn(store, '2025-11-01')).toEqual(['aaaa.csv', 2]);
  expect((await store.datasets.list()).map(each => [each.dataset.id, each.isActive, each.canRollBackTo])).toEqual([
    [first.dataset.id, true, false],
    [second.dataset.id, false, true],
  ]);
  await store.datasets.remove(first.dataset.id);
  expect(await limitsOn(store, '2025-11-01')).toEqual(['bbbb.csv', 2]);
  await store.datasets.remove(second.dataset.id);
  const db = new ReferenceDb(name);
  expect([await db.chunks.count(), await db.parts.count(), await db.activeDatasets.count()]).toEqual([0, 0, 0]);
  db.close();
});

/** Fees (PFS, OPPS, ASC, ASP, DMEPOS, laboratory) and edits (PTP, MUE, add-on codes) alike, by their kinds. */
test.each(DATASET_KINDS)(
  'a wrong file of “%s” is gone back from in one step, to the file before and forth again',
  async kind => {
    const store = await open();
    const of = (hash: string) => {
      const { dataset, chunks } = edition(OCTOBER, hash, ROWS.slice(0, 2));
      return { dataset: { ...dataset, id: `${kind}-${hash}`, kind, rowCount: 2 }, chunks };
    };
    const [before, after] = [of('aaaa'), of('bbbb')];
    await store.datasets.install([before]);
    await store.datasets.install([after]);
    const inUse = async () => {
      const answer = await store.datasets.chunksOf(kind, [ROWS[0]?.key ?? ''], day('2025-11-01'));
      return answer.state === 'found' ? [answer.dataset.source.fileName, answer.value.size] : answer.state;
    };
    expect(await inUse()).toEqual(['bbbb.csv', 1]);
    expect((await store.datasets.rollBack(after.dataset)).ok).toBe(true);
    expect(await inUse()).toEqual(['aaaa.csv', 1]);
    expect((await store.datasets.rollBack(before.dataset)).ok).toBe(true);
    expect(await inUse()).toEqual(['bbbb.csv', 1]);
  },
);

test('chunks in a form of their own are stored byte for byte and found by a key', async () => {
  const store = await open();
  const { dataset } = edition(OCTOBER, 'aaaa');
  const chunks = ['A0000', 'B0000', 'C0000'].map((first, at) => ({
    first,
    count: ROWS.length / 3,
    bytes: new Uint8Array([0, 255, at]),
  }));
  await store.datasets.install([{ dataset, chunks }]);
  const found = await store.datasets.chunksOf('asp-limits', ['B7777', 'C0000', '00100'], day('2025-11-01'));
  expect(found.state === 'found' && [...found.value]).toEqual([
    ['B7777', chunks[1]],
    ['C0000', chunks[2]],
  ]);
});

test('the clean-up at the start leaves data sets alone', async () => {
  const store = await open();
  await store.datasets.install([edition(OCTOBER, 'aaaa')]);
  expect(await store.cleanUpLeftovers()).toEqual({ ok: true, value: { removed: 0 } });
  expect(await limitsOn(store, '2025-11-01')).toEqual(['aaaa.csv', 2]);
});

test.each(['storing', 'verifying'] as const)(
  'a cancel while %s changes nothing and leaves nothing behind',
  async phase => {
    const name = crypto.randomUUID();
    const store = await open(name);
    const stop = new AbortController();
    const installed = await store.datasets.install(
      [edition(OCTOBER, 'aaaa'), edition(quarterPeriod(2026, 1), 'bbbb')],
      {
        signal: stop.signal,
        onProgress: progress => {
          if (progress.phase === phase) stop.abort();
        },
      },
    );
    expect(installed).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await store.datasets.list()).toEqual([]);
    const db = new ReferenceDb(name);
    expect(await db.chunks.count()).toBe(0);
    db.close();
  },
);

test('rows that are not as many as the person was shown are never switched to', async () => {
  const store = await open();
  const installed = await store.datasets.install([edition(OCTOBER, 'aaaa', ROWS.slice(1))]);
  expect(installed).toMatchObject({ ok: false, error: { kind: 'verification-failed' } });
  expect(await store.datasets.list()).toEqual([]);
});

test('damaged rows are said, never shown', async () => {
  const name = crypto.randomUUID();
  const store = await open(name);
  await store.datasets.install([edition(OCTOBER, 'aaaa')]);
  const db = new ReferenceDb(name);
  const rows = await db.chunks.toArray();
  await db.chunks.bulkPut(rows.map(row => ({ ...row, bytes: new TextEncoder().encode('[]') })));
  db.close();
  await expect(store.datasets.rowsOf('asp-limits', 'J9000', day('2025-11-01'))).rejects.toMatchObject({
    failure: { kind: 'corrupt' },
  });
});
