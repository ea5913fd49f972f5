import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BackupDesk } from './backupDesk.ts';
import { firstFacts, formatFacts, homeOf, parseFacts } from './backupFacts.ts';
import { BackupMemory } from './backupMemory.ts';
import { DraftFile } from './draftFile.ts';
import { outdated } from './rotation.ts';
import { backupFileName, formatSnapshotName, parseSnapshotName } from './snapshotName.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chartside-desk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A desk on a data folder of its own; the clock is moved by the test. */
function deskOn(dataFolder: string) {
  mkdirSync(dataFolder, { recursive: true });
  const clock = { now: new Date('2026-03-01T09:00:00.000Z') };
  const memory = new BackupMemory(join(dataFolder, 'backups.json'), firstFacts(homeOf('here', dataFolder)), error =>
    expect.unreachable(String(error)),
  );
  const desk = new BackupDesk({
    memory,
    defaultFolder: join(dataFolder, 'backups'),
    now: () => clock.now,
    newTicket: () => randomBytes(16).toString('hex'),
  });
  return { desk, memory, clock };
}

async function save(desk: BackupDesk, content = 'a backup', hash = sha256(Buffer.from(content))) {
  const begun = await desk.begin('change', 'chosen');
  if (!begun.ok) return begun;
  const written = await desk.write(begun.value.ticket, Buffer.from(content));
  return written.ok ? desk.commit(begun.value.ticket, hash) : written;
}

test('a name says whose a snapshot is, when and why; other files are nobody’s', () => {
  const name = { instanceId: '0a1b2c3d', writtenAt: '2026-03-01T09:00:00.000Z', reason: 'restore' } as const;
  expect(parseSnapshotName(formatSnapshotName(name))).toEqual(name);
  for (const other of [
    'notes.txt',
    'chartside-2026-03-01.chartside-backup',
    'chartside-0a1b2c3d-20261301T090000000Z-change.chartside-backup',
    'chartside-0a1b2c3d-20260301T090000000Z-whatever.chartside-backup',
    'chartside-0a1b2c3d-20260301T090000000Z-change.chartside-backup.tmp',
    '../chartside-0a1b2c3d-20260301T090000000Z-change.chartside-backup',
  ]) {
    expect(parseSnapshotName(other), other).toBeUndefined();
  }
});

test('two backup files saved within a minute are offered names of their own', () => {
  expect(backupFileName(new Date(2026, 2, 1, 9, 15, 2))).toBe('chartside-2026-03-01-091502.chartside-backup');
  expect(backupFileName(new Date(2026, 2, 1, 9, 15, 3))).not.toBe(backupFileName(new Date(2026, 2, 1, 9, 15, 2)));
});

test('kept are the newest ten, the last of fourteen days and the last of twelve months; a long pause clears nothing', () => {
  const hourly = Array.from({ length: 24 * 500 }, (_, hour) => ({
    writtenAt: new Date(Date.UTC(2025, 0, 1, hour)).toISOString(),
  }));
  const gone = new Set(outdated(hourly));
  const kept = hourly.filter(each => !gone.has(each)).map(({ writtenAt }) => writtenAt);
  const newest = hourly.slice(-10).map(({ writtenAt }) => writtenAt);
  expect(kept).toEqual(expect.arrayContaining(newest));
  expect(new Set(kept.map(at => at.slice(0, 7))).size).toBe(12);
  expect(new Set(kept.slice(-24).map(at => at.slice(0, 10))).size).toBeGreaterThanOrEqual(14);
  // Ten newest, thirteen more days, and the months those days do not reach.
  expect(kept).toHaveLength(10 + 13 + 11);
  const afterAPause = [...kept.map(writtenAt => ({ writtenAt })), { writtenAt: '2031-01-01T00:00:00.000Z' }];
  expect(outdated(afterAPause).length).toBeLessThanOrEqual(3);
});

test('a snapshot appears whole or not at all, and is remembered', async () => {
  const { desk, memory } = deskOn(join(folder, 'data'));
  await desk.changed();
  expect(memory.facts).toMatchObject({ isUnsaved: true, hadUserData: true });
  expect(await save(desk)).toEqual({ ok: true, value: null });
  const names = readdirSync(join(folder, 'data', 'backups'));
  expect(names).toEqual([`chartside-${memory.facts.instanceId}-20260301T090000000Z-change.chartside-backup`]);
  expect(await desk.state()).toMatchObject({
    isUnsaved: false,
    lastSavedAt: '2026-03-01T09:00:00.000Z',
    snapshots: [{ name: names[0], isOwn: true, isProven: false, byteLength: 8 }],
  });
  await desk.noteProof(String(names[0]));
  expect((await desk.state()).snapshots[0]?.isProven).toBe(true);
});

test('bytes that are not what they should be leave no file, and the trouble is remembered until the next success', async () => {
  const { desk, memory, clock } = deskOn(join(folder, 'data'));
  expect(await save(desk, 'a backup', sha256(Buffer.from('another')))).toEqual({
    ok: false,
    error: { kind: 'not-verified' },
  });
  expect(readdirSync(join(folder, 'data', 'backups'))).toEqual([]);
  clock.now = new Date('2026-03-01T10:00:00.000Z');
  await save(desk, 'a backup', sha256(Buffer.from('another')));
  expect(memory.facts.trouble).toEqual({ since: '2026-03-01T09:00:00.000Z', kind: 'unexpected' });
  await save(desk);
  expect(memory.facts.trouble).toBeNull();
});

test('a change made while a snapshot is written is not taken for saved', async () => {
  const { desk } = deskOn(join(folder, 'data'));
  await desk.changed();
  const begun = await desk.begin('change', 'chosen');
  if (!begun.ok) expect.unreachable();
  await desk.write(begun.value.ticket, Buffer.from('before'));
  await desk.changed();
  await desk.commit(begun.value.ticket, sha256(Buffer.from('before')));
  expect(desk.isUnsaved).toBe(true);
  expect((await desk.state()).isUnsaved).toBe(true);
});

test('a chosen folder that is not there is never made, and the data folder takes the snapshot meanwhile', async () => {
  const { desk, memory } = deskOn(join(folder, 'data'));
  const share = join(folder, 'share');
  await memory.remember({ folder: share });
  expect(await save(desk)).toEqual({ ok: false, error: { kind: 'folder-missing' } });
  expect(readdirSync(folder)).toEqual(['data']);
  const begun = await desk.begin('change', 'data-folder');
  if (!begun.ok) expect.unreachable();
  await desk.write(begun.value.ticket, Buffer.from('x'));
  await desk.commit(begun.value.ticket, sha256(Buffer.from('x')));
  expect((await desk.state()).snapshots).toHaveLength(1);
  expect(memory.facts.trouble?.kind).toBe('folder-missing');
  mkdirSync(share);
  expect((await save(desk)).ok).toBe(true);
  expect(memory.facts.trouble).toBeNull();
  expect(readdirSync(share)).toHaveLength(1);
});

test('a snapshot the disk gives back otherwise than it was written is none', async () => {
  const path = join(folder, 'a backup');
  const draft = await DraftFile.create(path, 'mark');
  await draft.write(Buffer.from('what was handed over'));
  writeFileSync(`${path}.mark.tmp`, 'what the disk gives back');
  expect(await draft.finish(sha256(Buffer.from('what was handed over')))).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test('the snapshot that was restored for trial is kept until a newer one was', async () => {
  const { desk, clock } = deskOn(join(folder, 'data'));
  await save(desk);
  const proven = (await desk.state()).snapshots[0]?.name ?? '';
  await desk.noteProof(proven);
  for (let minute = 1; minute < 30; minute += 1) {
    clock.now = new Date(Date.UTC(2026, 2, 1, 9, minute));
    await save(desk);
  }
  const { snapshots, proof } = await desk.state();
  expect(snapshots).toHaveLength(11);
  expect(snapshots.at(-1)).toMatchObject({ name: proven, isProven: true });
  expect(proof?.snapshotWrittenAt).toBe('2026-03-01T09:00:00.000Z');
});

test('two data folders with one backup folder never clear away or overwrite each other’s snapshots', async () => {
  const share = join(folder, 'share');
  mkdirSync(share);
  const desks = [deskOn(join(folder, 'one')), deskOn(join(folder, 'two'))] as const;
  for (const { memory } of desks) await memory.remember({ folder: share });
  writeFileSync(join(share, 'my own list.txt'), 'keep me');
  for (let hour = 0; hour < 40; hour += 1) {
    for (const { desk, clock, memory } of desks) {
      clock.now = new Date(Date.UTC(2026, 2, 1, 0, hour));
      await save(desk, `of ${memory.facts.instanceId} at ${hour}`);
    }
  }
  const names = readdirSync(share);
  for (const { memory } of desks) {
    const { instanceId } = memory.facts;
    const own = names.filter(name => name.includes(instanceId));
    expect(own).toHaveLength(10);
    for (const name of own) expect(readFileSync(join(share, name), 'utf8')).toContain(`of ${instanceId}`);
  }
  expect(names).toContain('my own list.txt');
});

test('a draft a crash left is cleared away at the next snapshot; the draft of another data folder is not', async () => {
  const { desk, memory } = deskOn(join(folder, 'data'));
  const backups = join(folder, 'data', 'backups');
  mkdirSync(backups);
  const name = (id: string) => `chartside-${id}-20260101T090000000Z-change.chartside-backup.0123.tmp`;
  writeFileSync(join(backups, name(memory.facts.instanceId)), 'half');
  writeFileSync(join(backups, name('ffffffff')), 'half');
  await save(desk);
  const drafts = readdirSync(backups).filter(each => each.endsWith('.tmp'));
  expect(drafts).toEqual([name('ffffffff')]);
});

test('a page gone wrong cannot open drafts without end, nor write to a ticket that is none', async () => {
  const { desk } = deskOn(join(folder, 'data'));
  const begun = [];
  for (let at = 0; at < 5; at += 1) begun.push(await desk.begin('change', 'chosen'));
  expect(begun.map(({ ok }) => ok)).toEqual([true, true, true, true, false]);
  expect(await desk.write('0123456789abcdef0123456789abcdef', Buffer.from('x'))).toEqual({
    ok: false,
    error: { kind: 'ticket-unknown' },
  });
  await desk.abortAll();
  expect(readdirSync(join(folder, 'data', 'backups'))).toEqual([]);
  expect((await desk.begin('change', 'chosen')).ok).toBe(true);
  await desk.abortAll();
  const atOnce = await Promise.all(Array.from({ length: 9 }, () => desk.begin('change', 'chosen')));
  expect(atOnce.filter(({ ok }) => ok)).toHaveLength(4);
});

test('pieces of a backup handed over without waiting stand in their order and count at once', async () => {
  const path = join(folder, 'a backup');
  const draft = await DraftFile.create(path, 'mark');
  const pieces = Array.from({ length: 40 }, (_, at) => Buffer.alloc(50_000, at));
  const writes = pieces.map(piece => draft.write(piece));
  expect(draft.byteLength).toBe(2_000_000);
  await Promise.all(writes);
  expect(await draft.finish(sha256(Buffer.concat(pieces)))).toBe(true);
  expect(readFileSync(path).equals(Buffer.concat(pieces))).toBe(true);
});

test('what is remembered outlives a restart; a copied data folder gets an id of its own; a spoilt file is a first start', () => {
  const first = firstFacts(homeOf('here', '/data'));
  const saved = {
    ...first,
    folder: '/share',
    hadUserData: true,
    isUnsaved: true,
    lastSavedAt: '2026-03-01T09:00:00.000Z',
  };
  expect(parseFacts(formatFacts(saved), firstFacts(first.home))).toEqual(saved);
  const copied = firstFacts(homeOf('there', '/data'));
  expect(parseFacts(formatFacts(saved), copied)).toEqual({
    ...saved,
    home: copied.home,
    instanceId: copied.instanceId,
  });
  for (const spoilt of ['null', '{"instanceId":7,"folder":{},"trouble":{"kind":"x"},"proof":{"name":"../x"}}']) {
    expect(parseFacts(spoilt, first)).toEqual(first);
  }
});

test('data is known to have been there by the memory, and by snapshots where the memory is lost', async () => {
  const data = join(folder, 'data');
  const { desk } = deskOn(data);
  expect((await desk.state()).hadUserData).toBe(false);
  await save(desk);
  expect((await desk.state()).hadUserData).toBe(true);
  rmSync(join(data, 'backups.json'));
  expect((await deskOn(data).desk.state()).hadUserData).toBe(true);
});
