import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { codeKeyOf } from '../../../data/domain/codeKey.ts';
import { madeUpHcpcs } from '../../../data/store/madeUpReleases.ts';
import { openReferenceStore, type ReferenceStore } from '../../../data/store/reference/referenceStore.ts';
import { openStoreOnce } from '../openStoreOnce.ts';
import { ImportDesk } from './importDesk.ts';
import type { ImportAsk, ImportProgress, ImportReply } from './protocol.ts';

type WithoutId<T> = T extends { id: number } ? Omit<T, 'id'> : never;

const desks: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close();
});

/** A desk on a database of its own; `ask` gives the last reply and the progress before it. */
function desk(bundledReleases = async () => [madeUpHcpcs({ codes: ['A0021'], kind: 'starter', hash: 'sssssss1' })]) {
  const replies: ImportReply[] = [];
  const name = crypto.randomUUID();
  const openStore = openStoreOnce(() => openReferenceStore({ name }));
  const watchers = new Set<(progress: ImportProgress) => void>();
  const reply = (message: ImportReply) => {
    replies.push(message);
    if (message.kind === 'progress') for (const watch of watchers) watch(message.progress);
  };
  const theDesk = new ImportDesk({ openStore, bundledReleases, today: () => '2026-07-01' as CalendarDate, reply });
  let lastId = 0;
  const store = async (): Promise<ReferenceStore> => {
    const opened = await openStore();
    if (!opened.ok) throw new Error(opened.error.kind);
    return opened.value;
  };
  const made = {
    store,
    desk: theDesk,
    async ask(ask: WithoutId<ImportAsk>, watch?: (progress: ImportProgress, id: number) => void) {
      const id = ++lastId;
      const watcher = (progress: ImportProgress) => watch?.(progress, id);
      watchers.add(watcher);
      await theDesk.take({ ...ask, id } as ImportAsk);
      watchers.delete(watcher);
      const own = replies.filter(message => message.id === id);
      return {
        reply: own.at(-1),
        progress: own.flatMap(message => (message.kind === 'progress' ? [message.progress] : [])),
      };
    },
    close: async () => (await store()).close(),
  };
  desks.push(made);
  return made;
}

interface OrderRow {
  readonly code: string;
  readonly text: string;
}

/** An ICD-10-CM order file with these rows, headers told by their length. */
function orderFile(rows: readonly OrderRow[]): Uint8Array<ArrayBuffer> {
  const lines = rows.map(({ code, text }, index) => {
    const number = String(index + 1).padStart(5, '0');
    const short = text.slice(0, 60).padEnd(60);
    return `${number} ${code.padEnd(7)} ${code.length > 3 ? 1 : 0} ${short} ${text}\r\n`;
  });
  return new TextEncoder().encode(lines.join(''));
}

/** As many made-up rows as it takes for every phase to be seen. */
function rows(wording = 'as first worded', count = 40): OrderRow[] {
  return Array.from({ length: count }, (_, index) => ({ code: `A${String(index).padStart(2, '0')}` })).flatMap(
    ({ code }) => [
      { code, text: `Made-up category ${code}` },
      { code: `${code}0`, text: `Made-up entry ${code}0, ${wording}` },
    ],
  );
}

const DATE = '2024-10-01' as CalendarDate;
const file = (bytes: Uint8Array<ArrayBuffer>) => ({ kind: 'inspect' as const, name: 'icd10cm_order_2025.txt', bytes });
const FRACTIONS = (progress: readonly ImportProgress[]) => progress.map(({ fraction }) => fraction);

test('a file is shown before anything is installed, and installed when asked to', async () => {
  const { ask, store } = desk();
  const inspected = await ask(file(orderFile(rows())));
  expect(inspected.reply).toMatchObject({
    kind: 'preview',
    preview: { series: 'icd10cm', counts: { records: 80, billable: 40, headers: 40 } },
  });
  expect(await (await store()).releases()).toEqual([]);

  const installed = await ask({ kind: 'install', effectiveFrom: DATE });
  expect(installed.reply).toMatchObject({
    kind: 'installed',
    release: { kind: 'official', title: 'ICD-10-CM FY2025' },
  });
  const release = installed.reply?.kind === 'installed' ? installed.reply.release : undefined;
  expect(release?.id).toBe(`icd10cm-2024-10-01-${release?.source.sha256.slice(0, 8)}`);
  const found = await (await store()).findCode(codeKeyOf('icd10cm', 'A070'));
  expect(found).toMatchObject({ record: { longText: 'Made-up entry A070, as first worded' }, release });
  for (const { progress } of [inspected, installed]) {
    expect(FRACTIONS(progress)).toEqual(FRACTIONS(progress).toSorted((a, b) => a - b));
    expect(FRACTIONS(progress).at(-1)).toBe(1);
  }
});

test('the preview of the next release tells what is added, removed and reworded, in code order', async () => {
  const { ask } = desk();
  await ask(file(orderFile(rows())));
  const first = await ask({ kind: 'install', effectiveFrom: DATE });
  const release = first.reply?.kind === 'installed' ? first.reply.release : undefined;
  const next = [
    ...rows().filter(row => row.code !== 'A010' && row.code !== 'A020'),
    { code: 'A500', text: 'New entry' },
  ];
  const reworded = next.map(row => (row.code === 'A030' ? { ...row, text: 'Made-up entry, reworded' } : row));
  expect((await ask(file(orderFile(reworded)))).reply).toMatchObject({
    preview: {
      difference: {
        against: release,
        added: { count: 1, samples: [{ code: 'A500', text: 'New entry' }] },
        removed: { count: 2, samples: [{ code: 'A010' }, { code: 'A020' }] },
        reworded: {
          count: 1,
          samples: [{ code: 'A030', text: 'Made-up entry, reworded', before: 'Made-up entry A030, as first worded' }],
        },
      },
    },
  });
});

test('a file that is installed already is said to be', async () => {
  const { ask } = desk();
  await ask(file(orderFile(rows())));
  const installed = await ask({ kind: 'install', effectiveFrom: DATE });
  const again = await ask(file(orderFile(rows())));
  expect(again.reply).toMatchObject({
    preview: { alreadyInstalled: installed.reply?.kind === 'installed' ? installed.reply.release : 'nothing' },
  });
});

test('against a starter pack nothing is compared', async () => {
  const { ask } = desk();
  await ask({ kind: 'starter' });
  const inspected = await ask(file(orderFile(rows())));
  expect(inspected.reply).not.toHaveProperty('preview.difference');
});

test('a file that is no release is refused by name, and installing afterwards installs nothing', async () => {
  const { ask, store } = desk();
  await ask(file(orderFile(rows())));
  const wrong = await ask({
    kind: 'inspect',
    name: 'letter.txt',
    bytes: new TextEncoder().encode('Dear Sir or Madam'),
  });
  expect(wrong.reply).toMatchObject({ kind: 'failed', failure: { kind: 'not-recognised', file: 'letter.txt' } });
  expect((await ask({ kind: 'install', effectiveFrom: DATE })).reply).toMatchObject({
    kind: 'failed',
    failure: { kind: 'nothing-inspected' },
  });
  expect(await (await store()).releases()).toEqual([]);
});

test('after "discard" there is nothing to install', async () => {
  const { ask } = desk();
  await ask(file(orderFile(rows())));
  expect((await ask({ kind: 'discard' })).reply).toMatchObject({ kind: 'discarded' });
  expect((await ask({ kind: 'install', effectiveFrom: DATE })).reply).toMatchObject({ kind: 'failed' });
});

test('an installation cancelled while it is stored or verified changes nothing, and can be asked for again', async () => {
  const { ask, store, desk: theDesk } = desk();
  for (const phase of ['storing', 'verifying']) {
    await ask(file(orderFile(rows())));
    const cancelled = await ask({ kind: 'install', effectiveFrom: DATE }, (progress, id) => {
      if (progress.phase === phase) void theDesk.take({ kind: 'cancel', id });
    });
    expect(cancelled.reply, phase).toMatchObject({ kind: 'failed', failure: { kind: 'cancelled' } });
    expect(await (await store()).releases()).toEqual([]);
  }
  expect((await ask({ kind: 'install', effectiveFrom: DATE })).reply).toMatchObject({ kind: 'installed' });
});

test('a cancel that comes too late does not stop the next ask', async () => {
  const { ask, desk: theDesk } = desk();
  await ask(file(orderFile(rows())));
  await theDesk.take({ kind: 'cancel', id: 1 });
  expect((await ask({ kind: 'install', effectiveFrom: DATE })).reply).toMatchObject({ kind: 'installed' });
});

test('a cancel reaches an ask that still waits for its turn', async () => {
  const { ask, desk: theDesk } = desk();
  const [starter, inspected] = await Promise.all([
    ask({ kind: 'starter' }),
    ask(file(orderFile(rows()))),
    theDesk.take({ kind: 'cancel', id: 2 }),
  ]);
  expect(starter.reply).toMatchObject({ kind: 'starter-ready' });
  expect(inspected.reply).toMatchObject({ kind: 'failed', failure: { kind: 'cancelled' } });
});

test('asks are answered one after the other, in the order they came', async () => {
  const { ask } = desk();
  const [first, second] = await Promise.all([
    ask(file(orderFile(rows()))),
    ask({ kind: 'install', effectiveFrom: DATE }),
  ]);
  expect([first.reply?.kind, second.reply?.kind]).toEqual(['preview', 'installed']);
});

test('the starter pack is installed where there is nothing, once', async () => {
  const { ask, store } = desk();
  expect((await ask({ kind: 'starter' })).reply).toMatchObject({ installed: [{ kind: 'starter', series: 'hcpcs' }] });
  expect((await ask({ kind: 'starter' })).reply).toMatchObject({ kind: 'starter-ready', installed: [] });
  expect((await (await store()).releases()).map(({ isActive }) => isActive)).toEqual([true]);
});

test('a newer starter pack takes the place of an older one; an official release is never touched', async () => {
  let bundled = [madeUpHcpcs({ codes: ['A0021'], kind: 'starter', hash: 'sssssss1' })];
  const { ask, store } = desk(async () => bundled);
  await ask({ kind: 'starter' });
  bundled = [madeUpHcpcs({ codes: ['A0021', 'J9207'], kind: 'starter', hash: 'sssssss2' })];
  await ask({ kind: 'starter' });
  const ids = async () => (await (await store()).releases()).map(({ release }) => release.id);
  expect(await ids()).toEqual(['hcpcs-2025-01-01-sssssss2']);

  const official = madeUpHcpcs({ codes: ['A0021'], hash: 'ffffffff' });
  await (await store()).installRelease(official.release, official.records, { segment: new Uint8Array([1]) });
  bundled = [madeUpHcpcs({ codes: ['A0021'], kind: 'starter', hash: 'sssssss3' })];
  expect((await ask({ kind: 'starter' })).reply).toMatchObject({ installed: [] });
  expect((await (await store()).activeRelease('hcpcs'))?.id).toBe(official.release.id);
});

test('a database of a newer version is said by every ask, and nothing is done', async () => {
  const replies: ImportReply[] = [];
  const failure = { kind: 'future-version', database: 'reference', found: 9, known: 1 } as const;
  const closed = new ImportDesk({
    openStore: async () => ({ ok: false, error: failure }),
    bundledReleases: async () => [],
    today: () => DATE,
    reply: reply => replies.push(reply),
  });
  await closed.take({ kind: 'starter', id: 1 });
  await closed.take({ ...file(orderFile(rows())), id: 2 });
  await closed.take({ kind: 'clean', id: 3 });
  expect(replies).toEqual([1, 2, 3].map(id => ({ kind: 'failed', id, failure })));
});

test('fee schedules are shown first, installed for the days said, and a day is then answered', async () => {
  const { ask, store } = desk();
  const table = [
    'Made-up limits',
    '"Effective October 1, 2025 through December 31, 2025"',
    'HCPCS Code,Short Description,HCPCS Code Dosage,Payment Limit',
    'J0001,Made-up,1 MG,12.345',
  ].join('\r\n');
  const bytes = () => new TextEncoder().encode(table);
  const inspected = await ask({ kind: 'inspect', name: 'download.csv', bytes: bytes() });
  expect(inspected.reply).toMatchObject({
    kind: 'preview',
    preview: { datasets: [{ kind: 'asp-limits', rowCount: 1, period: { effectiveFrom: '2025-10-01' } }] },
  });
  expect(await (await store()).datasets.list()).toEqual([]);
  const period = { effectiveFrom: '2025-10-01', effectiveThrough: '2025-12-31' } as const;
  const periods = [period as { effectiveFrom: CalendarDate; effectiveThrough: CalendarDate }];
  expect((await ask({ kind: 'install-datasets', periods })).reply).toMatchObject({
    kind: 'datasets-installed',
    datasets: [{ title: 'Part B drug payment limits, October 2025' }],
  });
  const answer = await (await store()).datasets.rowsOf('asp-limits', 'J0001', '2025-12-31' as CalendarDate);
  expect(answer).toMatchObject({ state: 'found', value: [{ limit: '12.345' }] });
  expect((await ask({ kind: 'inspect', name: 'again.csv', bytes: bytes() })).reply).toMatchObject({
    preview: { datasets: [{ installedAs: { title: 'Part B drug payment limits, October 2025' } }] },
  });
});
