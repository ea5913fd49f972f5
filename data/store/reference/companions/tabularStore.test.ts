import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../domain/calendarDate.ts';
import type { Companion } from '../../../domain/companion.ts';
import type { TabularRecord } from '../../../domain/companionRecord.ts';
import { ReferenceDb, TABULAR_KEYS_PART } from '../referenceDb.ts';
import { openReferenceStore } from '../referenceStore.ts';

const DAY = '2025-10-01' as CalendarDate;
const RECORDS: readonly TabularRecord[] = [
  { kind: 'chapter', name: '7', title: 'Made-up chapter' },
  { kind: 'section', name: 'H50-H54', title: 'Made-up section', parent: 0 },
  { kind: 'code', name: 'H54', title: 'Made-up category', parent: 1 },
  { kind: 'code', name: 'H54.0', title: 'Made-up code', parent: 2 },
];
const TABULAR: Companion = {
  id: 'icd10cm-tabular-made-up',
  kind: 'icd10cm-tabular',
  title: 'Made-up list',
  effectiveFrom: DAY,
  effectiveThrough: '2026-09-30' as CalendarDate,
  source: { fileName: 'list.xml', byteLength: 1, sha256: 'aa' },
  counts: { records: RECORDS.length, names: 0, codes: 0 },
};

/** Looked up by a store that has read nothing before. */
async function lineageOf(name: string, code: string) {
  const opened = await openReferenceStore({ name });
  if (!opened.ok) throw new Error(opened.error.kind);
  const found = await opened.value.tabular.find([code], DAY);
  opened.value.close();
  return found?.places.get(code)?.lineage.map(level => level.name);
}

async function installed(): Promise<string> {
  const name = crypto.randomUUID();
  const opened = await openReferenceStore({ name });
  if (!opened.ok) throw new Error(opened.error.kind);
  const content = { companion: TABULAR, records: RECORDS, names: new Uint8Array([1]) };
  expect(await opened.value.companions.install([content])).toEqual({ ok: true, value: null });
  opened.value.close();
  return name;
}

const LINEAGE = ['7', 'H50-H54', 'H54', 'H54.0'];

test('a code is found by the keys stored with its list', async () => {
  const name = await installed();
  const db = new ReferenceDb(name);
  expect((await db.parts.toArray()).map(part => part.name)).toContain(TABULAR_KEYS_PART);
  db.close();
  expect(await lineageOf(name, 'H540')).toEqual(LINEAGE);
});

test.each([
  [
    'a list stored before there were keys',
    async (db: ReferenceDb, contentId: string) => {
      await db.parts.delete([contentId, TABULAR_KEYS_PART]);
    },
  ],
  [
    'keys that are damaged',
    async (db: ReferenceDb, contentId: string) => {
      await db.parts.update([contentId, TABULAR_KEYS_PART], { bytes: new Uint8Array(40) });
    },
  ],
])('%s: they are made again from its records, once', async (_, spoil) => {
  const name = await installed();
  const db = new ReferenceDb(name);
  const keysIn = async () => (await db.parts.toArray()).find(each => each.name === TABULAR_KEYS_PART);
  const whole = await keysIn();
  await spoil(db, whole?.contentId ?? '');
  expect(await lineageOf(name, 'H540')).toEqual(LINEAGE);
  const again = await keysIn();
  expect(again?.sha256).toBe(whole?.sha256);
  expect(again?.bytes).not.toEqual(new Uint8Array(40));
  db.close();
});
