import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../data/domain/calendarDate.ts';
import { madeUpHcpcs } from '../../../data/store/madeUpReleases.ts';
import { workerInThread } from '../workerInThread.ts';
import { createImportClient } from './importClient.ts';
import type { ImportAsk, ImportPreview, ImportReply } from './protocol.ts';

const { release } = madeUpHcpcs({ codes: ['J9207'] });
const PREVIEW: ImportPreview = {
  series: 'hcpcs',
  source: release.source,
  counts: release.counts,
  issues: [],
  issueCount: 0,
};
const DATE = '2025-01-01' as CalendarDate;

type Take = (ask: ImportAsk, reply: (reply: ImportReply) => void) => void;

/** A client and the workers it started, each answering with `take`. */
function clientWith(take: Take, patienceMs = 20) {
  const asks: ImportAsk[] = [];
  const workers: ReturnType<typeof workerInThread>[] = [];
  const client = createImportClient(() => {
    const worker = workerInThread<ImportAsk, ImportReply>((ask, reply) => {
      asks.push(ask);
      take(ask, reply);
    });
    workers.push(worker);
    return worker;
  }, patienceMs);
  return { client, workers, asks };
}

test('a file moves to the worker, progress comes back, then the preview', async () => {
  const { client } = clientWith(({ kind, id }, reply) => {
    if (kind !== 'inspect') return;
    reply({ kind: 'progress', id, progress: { phase: 'reading', rows: 5, fraction: 0.5 } });
    reply({ kind: 'preview', id, preview: PREVIEW });
  });
  const bytes = new Uint8Array([1, 2, 3]);
  const seen: number[] = [];
  expect(await client.inspect('a.zip', bytes, ({ fraction }) => seen.push(fraction))).toEqual({
    ok: true,
    value: PREVIEW,
  });
  expect(seen).toEqual([0.5]);
  expect(bytes.byteLength, 'moved, not copied').toBe(0);
});

test('a worker that dies is said, told to listeners, and replaced for the next ask', async () => {
  const { client, workers } = clientWith(({ kind, id }, reply) => {
    if (workers.length === 1) workers[0]?.die();
    else if (kind === 'install') reply({ kind: 'installed', id, release, elapsedMs: 5 });
  });
  let restarts = 0;
  client.onRestart(() => {
    restarts += 1;
  });
  expect(await client.inspect('a.zip', new Uint8Array([1]))).toEqual({
    ok: false,
    error: { kind: 'worker-died', worker: 'import' },
  });
  expect(restarts).toBe(1);
  expect(await client.install(DATE)).toEqual({ ok: true, value: { release, elapsedMs: 5 } });
  expect(workers).toHaveLength(2);
});

test('a cancel reaches the ask that is running and is answered by it', async () => {
  let running: { id: number; reply: (reply: ImportReply) => void } | undefined;
  const { client, workers } = clientWith((ask, reply) => {
    if (ask.kind === 'install') running = { id: ask.id, reply };
    if (ask.kind === 'cancel' && running?.id === ask.id) {
      running.reply({ kind: 'failed', id: ask.id, failure: { kind: 'cancelled' } });
    }
  });
  const installing = client.install(DATE);
  await client.cancel();
  expect(await installing).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(workers).toHaveLength(1);
});

test('a worker that does not listen to a cancel is ended, and a new one cleans up after it', async () => {
  const { client, workers, asks } = clientWith(({ kind, id }, reply) => {
    if (kind === 'clean') reply({ kind: 'cleaned', id, removed: 1 });
  });
  let restarts = 0;
  client.onRestart(() => {
    restarts += 1;
  });
  const installing = client.install(DATE);
  await client.cancel();
  expect(await installing).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(workers.map(worker => worker.isTerminated)).toEqual([true, false]);
  expect(asks.at(-1)?.kind).toBe('clean');
  expect(restarts, 'the person asked for it: nothing to report').toBe(0);
});

test('a cancel is for what the person asked, also where the starter pack is put in place after it began', async () => {
  const replies = new Map<number, (reply: ImportReply) => void>();
  const { client, asks } = clientWith((ask, reply) => {
    if (ask.kind === 'cancel') replies.get(ask.id)?.({ kind: 'failed', id: ask.id, failure: { kind: 'cancelled' } });
    else replies.set(ask.id, reply);
  });
  const installing = client.install(DATE);
  const starter = client.installStarterPack();
  await client.cancel();
  expect(await installing).toEqual({ ok: false, error: { kind: 'cancelled' } });
  const [{ id } = { id: 0 }] = asks.filter(({ kind }) => kind === 'starter');
  replies.get(id)?.({ kind: 'starter-ready', id, installed: [] });
  expect(await starter, 'goes on').toEqual({ ok: true, value: [] });
});

test('a worker that is ended by a cancel was cancelled for all it was asked, not lost', async () => {
  const { client } = clientWith(({ kind, id }, reply) => {
    if (kind === 'clean') reply({ kind: 'cleaned', id, removed: 0 });
  });
  const starter = client.installStarterPack();
  const installing = client.install(DATE);
  await client.cancel();
  expect(await installing).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(await starter).toEqual({ ok: false, error: { kind: 'cancelled' } });
});

test('a cancel with nothing running does nothing', async () => {
  const { client, workers } = clientWith(() => undefined);
  await client.cancel();
  expect(workers).toHaveLength(0);
});

test('closing ends the worker', async () => {
  const { client, workers } = clientWith(({ kind, id }, reply) => {
    if (kind === 'discard') reply({ kind: 'discarded', id });
  });
  await client.discard();
  client.close();
  expect(workers[0]?.isTerminated).toBe(true);
});
