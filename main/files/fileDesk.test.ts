import { appendFile, mkdtemp, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { LARGEST_FILE_BYTES, MOST_OPEN_FILES } from '../contract/calls.ts';
import type { Outcome } from '../contract/outcome.ts';
import { FileDesk, TICKET_IDLE_MS } from './fileDesk.ts';

let root: string;
let nowMs: number;
let desk: FileDesk;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'chartside-desk-'));
  nowMs = 1000;
  let tickets = 0;
  desk = new FileDesk({
    now: () => nowMs,
    newTicket: () => {
      tickets += 1;
      return `ticket-${tickets}`;
    },
  });
  onTestFinished(async () => {
    await desk.releaseAll();
    await rm(root, { recursive: true });
  });
});

async function file(name: string, content: string): Promise<string> {
  const path = join(root, name);
  await writeFile(path, content);
  return path;
}

async function admit(path: string): Promise<string> {
  const outcome = await desk.admit([path]);
  if (!outcome.ok) throw new Error(outcome.error.kind);
  const [picked] = outcome.value;
  if (picked === undefined) throw new Error('no ticket');
  return picked.ticket;
}

function text(outcome: Outcome<Uint8Array>): unknown {
  return outcome.ok ? new TextDecoder().decode(outcome.value) : outcome.error;
}

test('a picked file is known by name and size, never by its folder', async () => {
  const path = await file('release.zip', 'hello');
  expect(await desk.admit([path])).toEqual({
    ok: true,
    value: [{ ticket: 'ticket-1', name: 'release.zip', byteLength: 5 }],
  });
});

test('ranges are read as asked, shorter at the end, empty past it', async () => {
  const ticket = await admit(await file('a.txt', 'abcdefghij'));
  expect(text(await desk.read(ticket, 0, 4))).toBe('abcd');
  expect(text(await desk.read(ticket, 8, 100))).toBe('ij');
  expect(text(await desk.read(ticket, 10, 1))).toBe('');
  expect(text(await desk.read(ticket, 9_000_000_000, 1))).toBe('');
});

test('the bytes handed over carry no other memory with them', async () => {
  const outcome = await desk.read(await admit(await file('a.txt', 'abc')), 0, 3);
  expect(outcome.ok && outcome.value.buffer.byteLength).toBe(3);
});

test('an unknown, released or forgotten ticket opens nothing', async () => {
  const path = await file('a.txt', 'abc');
  const ticket = await admit(path);
  await desk.release(ticket);
  await desk.release('never-given');
  for (const lost of [ticket, 'never-given', path]) {
    expect(text(await desk.read(lost, 0, 1))).toEqual({ kind: 'ticket-unknown' });
  }
});

test('a ticket lives while it is used and dies when left alone', async () => {
  const ticket = await admit(await file('a.txt', 'abc'));
  for (let i = 0; i < 3; i += 1) {
    nowMs += TICKET_IDLE_MS - 1;
    expect(text(await desk.read(ticket, 0, 3))).toBe('abc');
  }
  nowMs += TICKET_IDLE_MS;
  expect(text(await desk.read(ticket, 0, 3))).toEqual({ kind: 'ticket-unknown' });
});

test.each([
  ['longer', (path: string) => appendFile(path, 'x')],
  ['shorter', (path: string) => truncate(path, 1)],
  ['rewritten with the same length', (path: string) => writeFile(path, 'XYZ').then(() => utimes(path, 1, 1))],
])('a file that became %s since it was picked is refused', async (_, change) => {
  const path = await file('a.txt', 'abc');
  const ticket = await admit(path);
  await change(path);
  expect(text(await desk.read(ticket, 0, 1))).toEqual({ kind: 'file-changed', name: 'a.txt' });
});

test('another file put in its place is not read', async () => {
  const path = await file('a.txt', 'abc');
  const ticket = await admit(path);
  await rename(await file('b.txt', 'secret'), path);
  expect(text(await desk.read(ticket, 0, 6))).toBe('abc');
});

test('a missing file and a folder are unreadable', async () => {
  for (const path of [join(root, 'missing.zip'), root]) {
    expect(await desk.admit([path])).toMatchObject({ ok: false, error: { kind: 'file-unreadable' } });
  }
});

test('a device that never ends is unreadable', async ({ skip }) => {
  skip(process.platform === 'win32', 'Windows has no devices in folders');
  expect(await desk.admit(['/dev/zero'])).toEqual({ ok: false, error: { kind: 'file-unreadable', name: 'zero' } });
});

test('a file over the limit is refused by name, and one of the limit is taken', async () => {
  const path = await file('big.zip', '');
  await truncate(path, LARGEST_FILE_BYTES + 1);
  expect(await desk.admit([path])).toEqual({
    ok: false,
    error: { kind: 'file-too-large', name: 'big.zip', limitBytes: LARGEST_FILE_BYTES },
  });
  await truncate(path, LARGEST_FILE_BYTES);
  expect((await desk.admit([path])).ok).toBe(true);
});

test('when one of several files cannot be opened, none is', async () => {
  const good = await file('a.txt', 'abc');
  expect((await desk.admit([good, join(root, 'missing.zip')])).ok).toBe(false);
  expect(text(await desk.read('ticket-1', 0, 1))).toEqual({ kind: 'ticket-unknown' });
});

test('more files than the shell keeps open are refused, and idle ones make room', async () => {
  const path = await file('a.txt', 'abc');
  const full = Array.from({ length: MOST_OPEN_FILES }, () => path);
  const tooMany = { ok: false, error: { kind: 'too-many-files', limit: MOST_OPEN_FILES } };
  expect(await desk.admit([...full, path])).toEqual(tooMany);
  expect((await desk.admit(full)).ok).toBe(true);
  expect(await desk.admit([path])).toEqual(tooMany);
  nowMs += TICKET_IDLE_MS;
  expect((await desk.admit([path])).ok).toBe(true);
});

test('asked for many files at once, the desk opens no more than it may', async () => {
  const path = await file('a.txt', 'abc');
  const outcomes = await Promise.all(Array.from({ length: MOST_OPEN_FILES + 20 }, () => desk.admit([path])));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(MOST_OPEN_FILES);
});
