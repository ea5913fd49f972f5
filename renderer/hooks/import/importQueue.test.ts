import { expect, test, vi } from 'vitest';
import { type CalendarDate, parseCalendarDate } from '../../../data/domain/calendarDate.ts';
import type { Release } from '../../../data/domain/release.ts';
import { fail, ok } from '../../../data/domain/result.ts';
import type { ImportPreview } from '../../workers/import/protocol.ts';
import { ImportQueue, type ImportQueueParts } from './importQueue.ts';

const file = (name: string, byteLength = 4) => ({ ticket: `t-${name}`, name, byteLength });
const COUNTS = { records: 1, codes: 1, modifiers: 0, active: 1, terminated: 0, headers: 0, billable: 0 };

function day(): CalendarDate {
  const date = parseCalendarDate('2025-01-01');
  if (date === undefined) throw new Error('not a day');
  return date;
}

function previewOf(fileName: string): ImportPreview {
  return {
    series: 'hcpcs',
    source: { fileName, byteLength: 4, sha256: '00' },
    counts: COUNTS,
    issues: [],
    issueCount: 0,
  };
}

function releaseOf(title: string): Release {
  const { source, counts } = previewOf(`${title}.zip`);
  return { id: title, series: 'hcpcs', kind: 'official', title, effectiveFrom: day(), source, counts };
}

function queueWith(parts: {
  importer?: Partial<ImportQueueParts['importer']>;
  shell?: Partial<ImportQueueParts['shell']>;
}) {
  const order: string[] = [];
  const queue = new ImportQueue({
    shell: {
      readFile: async (_, offset, length) => ({ ok: true, value: new Uint8Array(length).fill(offset) }),
      releaseFile: async ticket => {
        order.push(`release ${ticket}`);
      },
      log: () => undefined,
      ...parts.shell,
    },
    importer: {
      inspect: async name => ok(previewOf(name)),
      readList: async () => ok(previewOf('list')),
      install: async () => ok({ release: releaseOf('HCPCS January 2025'), elapsedMs: 1 }),
      installCompanions: async () => ok({ companions: [], elapsedMs: 1 }),
      installDatasets: async () => ok({ datasets: [], elapsedMs: 1 }),
      discard: async () => {
        order.push('discard');
      },
      cancel: async () => undefined,
      ...parts.importer,
    },
    onInstalled: async () => {
      order.push('search loaded');
    },
  });
  const step = () => queue.current().current?.step.kind;
  const previewed = () => vi.waitFor(() => expect(step()).toBe('preview'));
  const idle = () => vi.waitFor(() => expect(queue.current().current).toBeUndefined());
  return { queue, order, step, previewed, idle };
}

test('a chosen file is read, looked at, and waits: nothing is installed by itself', async () => {
  const install = vi.fn();
  const { queue, order, previewed } = queueWith({ importer: { install } });
  queue.add([file('a.zip')]);
  await previewed();
  expect(queue.current().current?.file.name).toBe('a.zip');
  expect(install).not.toHaveBeenCalled();
  expect(order).toEqual(['release t-a.zip']);
});

test('an installed release is told after search has loaded it', async () => {
  const { queue, order, previewed, idle } = queueWith({});
  queue.add([file('a.zip')]);
  await previewed();
  await queue.install(day());
  await idle();
  expect(order).toContain('search loaded');
  expect(queue.current().outcomes).toMatchObject([{ kind: 'installed', release: { title: 'HCPCS January 2025' } }]);
});

test('several files are taken one after the other, in order', async () => {
  const { queue, previewed, idle } = queueWith({});
  queue.add([file('a.zip'), file('b.zip')]);
  await previewed();
  expect(queue.current().waiting.map(({ name }) => name)).toEqual(['b.zip']);
  await queue.discard();
  await previewed();
  expect(queue.current().current?.file.name).toBe('b.zip');
  await queue.install(day());
  await idle();
  expect(queue.current().outcomes).toHaveLength(1);
});

test('a file that cannot be used is told by name and the next one is looked at', async () => {
  const { queue, previewed } = queueWith({
    importer: {
      inspect: async name => (name === 'bad.txt' ? fail({ kind: 'not-recognised', file: name }) : ok(previewOf(name))),
    },
  });
  queue.add([file('bad.txt'), file('good.zip')]);
  await previewed();
  expect(queue.current().current?.file.name).toBe('good.zip');
  expect(queue.current().outcomes).toMatchObject([{ kind: 'failed', fileName: 'bad.txt', by: 'import' }]);
});

test('a file the disk will not give is told as that', async () => {
  const { queue, idle } = queueWith({
    shell: { readFile: async () => ({ ok: false, error: { kind: 'file-unreadable', name: 'a.zip' } }) },
  });
  queue.add([file('a.zip')]);
  await idle();
  expect(queue.current().outcomes).toMatchObject([{ by: 'shell', failure: { kind: 'file-unreadable' } }]);
});

test('a cancel while the file is looked at ends in "cancelled", whatever the worker had just finished', async () => {
  let finish: (() => void) | undefined;
  const { queue, order, step, idle } = queueWith({
    importer: {
      inspect: name =>
        new Promise(resolve => {
          finish = () => resolve(ok(previewOf(name)));
        }),
    },
  });
  queue.add([file('a.zip')]);
  await vi.waitFor(() => expect(finish).toBeDefined());
  await queue.cancel();
  expect(step()).toBe('cancelling');
  finish?.();
  await idle();
  expect(order).toContain('discard');
  expect(queue.current().outcomes).toMatchObject([{ kind: 'failed', failure: { kind: 'cancelled' } }]);
});

test('a progress message that was under way does not undo a cancel on the screen', async () => {
  let tell: ((fraction: number) => void) | undefined;
  const { queue, step, previewed } = queueWith({
    importer: {
      install: (_, onProgress) =>
        new Promise(() => {
          tell = fraction => onProgress?.({ phase: 'storing', rows: 1, fraction });
        }),
    },
  });
  queue.add([file('a.zip')]);
  await previewed();
  void queue.install(day());
  await vi.waitFor(() => expect(tell).toBeDefined());
  await queue.cancel();
  tell?.(0.5);
  expect(step()).toBe('cancelling');
});

test('what is told stays until dismissed or until the next files come', async () => {
  const { queue, previewed, idle } = queueWith({});
  queue.add([file('a.zip')]);
  await previewed();
  await queue.install(day());
  await idle();
  queue.add([file('b.zip')]);
  expect(queue.current().outcomes).toEqual([]);
});

test('a table that cannot be read by the columns a person named is shown again, with the reason', async () => {
  const mapping = { name: 'House codes', hasHeader: true, code: 0, text: 1 };
  const failure = { kind: 'bad-line', file: 'a.csv', line: 7, column: 1, problem: 'bad-code', found: '' } as const;
  const readList = vi
    .fn()
    .mockResolvedValueOnce(fail(failure))
    .mockResolvedValueOnce(ok(previewOf('list')));
  const { queue, previewed } = queueWith({ importer: { readList } });
  queue.add([file('a.csv')]);
  await previewed();
  const shown = queue.current().current?.step;
  await queue.readList(mapping);
  expect(queue.current().current?.step).toEqual({ ...shown, refused: { mapping, failure } });
  await queue.readList(mapping);
  expect(queue.current().current?.step).toEqual({ kind: 'preview', preview: previewOf('list') });
});

test('all files are installed one after the other, each by itself: one that fails is told and the next is taken', async () => {
  const install = vi
    .fn()
    .mockResolvedValueOnce(ok({ release: releaseOf('first'), elapsedMs: 1 }))
    .mockResolvedValueOnce(fail({ kind: 'verification-failed', detail: 'count' }))
    .mockResolvedValueOnce(ok({ release: releaseOf('third'), elapsedMs: 1 }));
  const { queue, previewed, idle } = queueWith({ importer: { install } });
  queue.add([file('a.zip'), file('b.zip'), file('c.zip')]);
  await previewed();
  await queue.installAll(() => ({ kind: 'release', effectiveFrom: day() }));
  await idle();
  expect(queue.current().outcomes).toMatchObject([
    { kind: 'installed', release: { title: 'third' } },
    { kind: 'failed', fileName: 'b.zip', failure: { kind: 'verification-failed' } },
    { kind: 'installed', release: { title: 'first' } },
  ]);
  expect(queue.current().isInstallingAll).toBe(false);
});

test('a file that needs a person stops the row until it is decided; the others then go on', async () => {
  const { queue, order, step, idle } = queueWith({});
  queue.add([file('a.zip'), file('ask.zip'), file('c.zip')]);
  await vi.waitFor(() => expect(step()).toBe('preview'));
  await queue.installAll(preview =>
    'source' in preview && preview.source.fileName === 'ask.zip'
      ? undefined
      : { kind: 'release', effectiveFrom: day() },
  );
  await vi.waitFor(() => expect([queue.current().current?.file.name, step()]).toEqual(['ask.zip', 'preview']));
  expect(queue.current()).toMatchObject({ isInstallingAll: true, outcomes: [{ kind: 'installed' }] });
  await queue.discard();
  await idle();
  expect(queue.current().outcomes).toHaveLength(2);
  expect(order).toContain('discard');
});

test('a cancel stops the file and the row: those that wait are shown, not installed', async () => {
  const cancelled = fail({ kind: 'cancelled' } as const);
  let finish: ((answer: typeof cancelled) => void) | undefined;
  const install = vi.fn(
    () =>
      new Promise<typeof cancelled>(resolve => {
        finish = resolve;
      }),
  );
  const { queue, step } = queueWith({
    importer: {
      install,
      cancel: async () => finish?.(cancelled),
    },
  });
  queue.add([file('a.zip'), file('b.zip')]);
  await vi.waitFor(() => expect(step()).toBe('preview'));
  void queue.installAll(() => ({ kind: 'release', effectiveFrom: day() }));
  await vi.waitFor(() => expect(finish).toBeDefined());
  await queue.cancel();
  await vi.waitFor(() => expect([queue.current().current?.file.name, step()]).toEqual(['b.zip', 'preview']));
  expect(install).toHaveBeenCalledTimes(1);
  expect(queue.current()).toMatchObject({ isInstallingAll: false, outcomes: [{ failure: { kind: 'cancelled' } }] });
});
