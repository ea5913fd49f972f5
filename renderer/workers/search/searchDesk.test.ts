import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { buildSegment } from '../../../data/search/segment/buildSegment.ts';
import { type MadeUpRelease, madeUpHcpcs, madeUpIcd10cm } from '../../../data/store/madeUpReleases.ts';
import { glanceAtReference } from '../../../data/store/reference/glance.ts';
import { bytesOfPart } from '../../../data/store/reference/partBytes.ts';
import { ReferenceDb } from '../../../data/store/reference/referenceDb.ts';
import { openReferenceStore, type ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { releaseIndex } from '../buildSearchIndex.ts';
import type { SearchAsk, SearchReply } from './protocol.ts';
import { SearchDesk } from './searchDesk.ts';
import type { StartPauseTimes } from './startPause.ts';

const opened: ReferenceStore[] = [];
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

async function openStore(name: string): Promise<ReferenceStore> {
  const result = await openReferenceStore({ name });
  if (!result.ok) throw new Error(result.error.kind);
  opened.push(result.value);
  return result.value;
}

async function put(store: ReferenceStore, { release, records }: MadeUpRelease): Promise<void> {
  await store.installRelease(release, records, { segment: buildSegment(records) });
}

function deskOn(store: ReferenceStore, glance?: typeof glanceAtReference, pause?: StartPauseTimes) {
  const replies: SearchReply[] = [];
  const desk = new SearchDesk(
    async () => ({ ok: true, value: store }),
    reply => replies.push(reply),
    glance,
    pause,
  );
  let lastId = 0;
  return {
    replies,
    begin: () => desk.begin(),
    async load() {
      await desk.take({ kind: 'load', id: ++lastId });
      return replies.at(-1);
    },
    async names() {
      await desk.take({ kind: 'names', id: ++lastId });
      return replies.at(-1);
    },
    async searchAs(text: string, asOf: string) {
      const day = asOf as CalendarDate;
      const filters = { systems: [], activeOnly: false, billableOnly: false };
      await desk.take({ kind: 'search', id: ++lastId, question: { text, filters, today: day, asOf: day, limit: 5 } });
      const reply = replies.at(-1);
      return reply?.kind === 'answer' ? reply.answer : reply;
    },
    async search(text: string) {
      const ask: SearchAsk = {
        kind: 'search',
        id: ++lastId,
        question: {
          text,
          filters: { systems: [], activeOnly: false, billableOnly: false },
          today: '2026-07-01' as CalendarDate,
          limit: 5,
        },
      };
      await desk.take(ask);
      const reply = replies.at(-1);
      return reply?.kind === 'answer' ? reply.answer.hits.map(hit => hit.key) : reply;
    },
  };
}

const HCPCS = madeUpHcpcs({ codes: ['J9207', 'J9208'], modifiers: ['JW'] });
const ICD = madeUpIcd10cm({ codes: ['E11', 'E1142'] });

test('codes of every active release are found, without asking to load first', async () => {
  const store = await openStore(crypto.randomUUID());
  await put(store, HCPCS);
  await put(store, ICD);
  const { search, load } = deskOn(store);
  expect(await search('J9207')).toEqual(['hcpcs:J9207']);
  expect(await search('e11.42')).toEqual(['icd10cm:E1142']);
  expect(await load()).toMatchObject({ kind: 'loaded', loaded: { codes: 5, unreadable: [] } });
});

test('after an installation the new codes are found once loaded again', async () => {
  const store = await openStore(crypto.randomUUID());
  await put(store, HCPCS);
  const { search, load } = deskOn(store);
  expect(await search('Q5107')).toEqual([]);
  await put(store, madeUpHcpcs({ codes: ['Q5107'], effectiveFrom: '2025-04-01' }));
  await load();
  expect(await search('Q5107')).toEqual(['hcpcs:Q5107']);
  expect(await search('J9207')).toEqual([]);
});

test('what the worker loads by itself is not loaded again when the page asks; after an installation only what is new is read', async () => {
  const store = await openStore(crypto.randomUUID());
  await put(store, HCPCS);
  let reads = 0;
  const counting: ReferenceStore = Object.assign(Object.create(store), {
    searchable: async (...asked: Parameters<ReferenceStore['searchable']>) => {
      const searchable = await store.searchable(...asked);
      const indexOf = async (id: string) => {
        const index = await searchable.indexOf(id);
        if (index !== undefined) reads += 1;
        return index;
      };
      return { ...searchable, indexOf };
    },
  });
  const { begin, load } = deskOn(counting);
  await begin();
  expect(await load()).toMatchObject({ kind: 'loaded', loaded: { codes: 3 } });
  expect(reads).toBe(1);
  await put(store, ICD);
  expect(await load()).toMatchObject({ kind: 'loaded', loaded: { codes: 5 } });
  expect(reads).toBe(2);
});

test('what the first load glances at is searched, and what is installed later is seen by the next load', async () => {
  const name = crypto.randomUUID();
  const store = await openStore(name);
  await put(store, HCPCS);
  const { begin, load, search } = deskOn(store, () => glanceAtReference(name));
  await begin();
  expect(await search('J9207')).toEqual(['hcpcs:J9207']);
  await put(store, ICD);
  expect(await load()).toMatchObject({ kind: 'loaded', loaded: { codes: 5, unreadable: [] } });
  expect(await search('e11.42')).toEqual(['icd10cm:E1142']);
});

test('with nothing installed a search finds nothing and does not fail', async () => {
  const store = await openStore(crypto.randomUUID());
  expect(await deskOn(store).search('J9207')).toEqual([]);
});

test.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | undefined]>([
  ['damaged', bytes => bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 255 : byte))],
  ['cut off', bytes => bytes.slice(0, 40)],
  ['from another version', bytes => bytes.map((byte, at) => (at === 4 ? byte + 1 : byte))],
  ['missing', () => undefined],
])('a search index that is %s is built again from the records, stored, and told', async (_, change) => {
  const name = crypto.randomUUID();
  const store = await openStore(name);
  await put(store, HCPCS);
  const db = new ReferenceDb(name);
  for (const row of await db.parts.filter(({ name }) => name === 'segment').toArray()) {
    const bytes = change(await bytesOfPart(row));
    if (bytes === undefined) await db.parts.delete([row.contentId, row.name]);
    else await db.parts.put({ ...row, bytes: new Blob([bytes]) });
  }
  db.close();

  const { search, replies } = deskOn(store);
  const loading = deskOn(store);
  await loading.load();
  const told = loading.replies.flatMap(reply => (reply.kind === 'rebuilding' ? [reply.progress] : []));
  expect(told[0]).toEqual({ release: HCPCS.release, fraction: 0 });
  expect(told.at(-1)).toEqual({ release: HCPCS.release, fraction: 1 });
  expect(await search('J9208')).toEqual(['hcpcs:J9208']);
  expect(
    replies.filter(reply => reply.kind === 'rebuilding'),
    'the rebuilt one was stored',
  ).toEqual([]);
});

test('a release whose records are damaged too is named, and the other release is still searched', async () => {
  const name = crypto.randomUUID();
  const store = await openStore(name);
  await put(store, HCPCS);
  await put(store, ICD);
  const db = new ReferenceDb(name);
  const broken = new Uint8Array([1, 2, 3, 4]);
  await db.parts.filter(row => row.contentId.startsWith('icd10cm') && row.name === 'segment').modify({ bytes: broken });
  await db.chunks.filter(row => row.contentId.startsWith('icd10cm')).modify({ bytes: broken });
  db.close();
  const { load, search } = deskOn(store);
  expect(await load()).toMatchObject({
    loaded: { codes: 3, unreadable: [{ release: ICD.release, failure: { kind: 'corrupt' } }] },
  });
  expect(await search('J9207')).toEqual(['hcpcs:J9207']);
});

test('on another day the releases in force on it are searched, and what is not loaded for it is said', async () => {
  const store = await openStore(crypto.randomUUID());
  await put(store, madeUpHcpcs({ codes: ['J9207'], effectiveFrom: '2024-10-01' }));
  await put(store, madeUpHcpcs({ codes: ['Q5107'], effectiveFrom: '2025-01-01' }));
  await put(store, madeUpIcd10cm({ codes: ['E11', 'E1142'], effectiveFrom: '2024-10-01' }));
  const { searchAs, search } = deskOn(store);
  expect(await searchAs('J9207', '2024-12-31')).toMatchObject({ hits: [{ key: 'hcpcs:J9207' }] });
  expect(await searchAs('Q5107', '2024-12-31')).toMatchObject({ hits: [] });
  expect(await searchAs('E11.42', '2024-12-31')).not.toHaveProperty('notLoaded');
  expect(await search('Q5107')).toEqual(['hcpcs:Q5107']);
  expect(await searchAs('E11.42', '2025-04-01')).toMatchObject({
    hits: [{ key: 'icd10cm:E1142' }],
    notLoaded: [{ title: 'HCPCS April 2025' }],
  });
  expect(await searchAs('J9207', '2010-01-01')).toMatchObject({
    hits: [],
    notLoaded: [{ title: 'HCPCS January 2010' }, { title: 'ICD-10-CM FY2010' }],
  });
});

test('a release installed while another day is looked at is searched on that day too', async () => {
  const store = await openStore(crypto.randomUUID());
  await put(store, ICD);
  const { searchAs, load } = deskOn(store);
  expect(await searchAs('J9207', '2024-12-31')).toMatchObject({ hits: [], notLoaded: [{}, {}] });
  await put(store, madeUpHcpcs({ codes: ['J9207'], effectiveFrom: '2024-10-01' }));
  await load();
  expect(await searchAs('J9207', '2024-12-31')).toMatchObject({ hits: [{ key: 'hcpcs:J9207' }] });
});

/** Two editions of a release whose short texts say different things. */
const OCTOBER = withShortTexts({ effectiveFrom: '2024-10-01' }, 'Pwrd zzbt');
const JANUARY = withShortTexts({ effectiveFrom: '2025-01-01' }, 'Mtrzd zzbt');

function withShortTexts(made: { readonly effectiveFrom: string }, shortText: string): MadeUpRelease {
  const { release, records } = madeUpHcpcs({ codes: ['J9207'], ...made });
  return { release, records: records.map(record => ({ ...record, shortText })) };
}

async function putWhole(store: ReferenceStore, { release, records }: MadeUpRelease): Promise<void> {
  await store.installRelease(release, records, releaseIndex(release.series, records));
}

test('the short texts of a release are names of its codes, on every day those of the release in force on it', async () => {
  const store = await openStore(crypto.randomUUID());
  await putWhole(store, OCTOBER);
  await putWhole(store, JANUARY);
  const { load, names, search, searchAs } = deskOn(store);
  await load();
  expect(await names()).toMatchObject({ kind: 'names-loaded', loaded: { inUse: [], unreadable: [] } });
  expect(await search('mtrzd')).toEqual(['hcpcs:J9207']);
  expect(await search('pwrd'), 'said in another release').toEqual([]);
  const reason = 'Pwrd zzbt: official short text in HCPCS October 2024';
  expect(await searchAs('pwrd', '2024-12-31')).toMatchObject({ hits: [{ key: 'hcpcs:J9207', reason }] });
  expect(await searchAs('mtrzd', '2024-12-31')).toMatchObject({ hits: [] });

  await store.rollBack('hcpcs');
  await load();
  await names();
  expect(await search('pwrd')).toEqual(['hcpcs:J9207']);
  expect(await search('mtrzd')).toEqual([]);
});

test('the first answer of a start does not wait for names: it says that they are to come, and then they are searched', async () => {
  const store = await openStore(crypto.randomUUID());
  await putWhole(store, JANUARY);
  const { load, names, search, replies } = deskOn(store, undefined, { afterAnswerMs: 0, longestMs: 60_000 });
  await load();
  expect(await search('mtrzd')).toEqual([]);
  expect(replies.at(-1)).toMatchObject({ kind: 'answer', answer: { namesPending: true } });
  await names();
  expect(await search('mtrzd')).toEqual(['hcpcs:J9207']);
});

test('where nobody asks, names are searched all the same', async () => {
  const store = await openStore(crypto.randomUUID());
  await putWhole(store, JANUARY);
  const { load, names, search } = deskOn(store, undefined, { afterAnswerMs: 60_000, longestMs: 1 });
  await load();
  await names();
  expect(await search('mtrzd')).toEqual(['hcpcs:J9207']);
});

test.each<[string, (db: ReferenceDb) => PromiseLike<unknown>]>([
  ['missing', db => db.parts.filter(({ name }) => name === 'names').delete()],
  ['damaged', db => db.parts.filter(({ name }) => name === 'names').modify({ bytes: new Blob([new Uint8Array(9)]) })],
])('short texts that are %s are built again from the records and stored', async (_, change) => {
  const name = crypto.randomUUID();
  const store = await openStore(name);
  await putWhole(store, JANUARY);
  const whole = await store.readNames(JANUARY.release.id);
  const db = new ReferenceDb(name);
  await change(db);
  db.close();
  const { load, names, search } = deskOn(store);
  await load();
  await names();
  expect(await search('mtrzd')).toEqual(['hcpcs:J9207']);
  expect(await store.readNames(JANUARY.release.id)).toEqual(whole);
});

test('short texts that cannot be built again are told, and codes are found by their texts', async () => {
  const name = crypto.randomUUID();
  const store = await openStore(name);
  await putWhole(store, JANUARY);
  const db = new ReferenceDb(name);
  await db.parts.filter(part => part.name === 'names').delete();
  await db.chunks.toCollection().modify({ bytes: new Uint8Array([1]) });
  db.close();
  const { load, names, search } = deskOn(store);
  await load();
  expect(await names()).toMatchObject({ loaded: { unreadable: [{ namesOf: JANUARY.release }] } });
  expect(await search('J9207')).toEqual(['hcpcs:J9207']);
});
