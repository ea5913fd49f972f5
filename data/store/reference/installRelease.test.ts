import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { codeKeyOf } from '../../domain/codeKey.ts';
import { type MadeUpRelease, madeUpHcpcs, madeUpIcd10cm } from '../madeUpReleases.ts';
import { quotaError, type WriteFault, withWriteFaults } from '../writeFaults.ts';
import { cleanUpLeftovers } from './cleanUpLeftovers.ts';
import { CodeReader } from './codeReader.ts';
import type { InstallOptions } from './installProgress.ts';
import { installRelease, removeRelease } from './installRelease.ts';
import { listReleases } from './listReleases.ts';
import { readAllRecords } from './readAllRecords.ts';
import { ReferenceDb } from './referenceDb.ts';
import { readReleaseNames, replaceReleaseNames } from './releaseNames.ts';
import { readSegments } from './segments.ts';
import { switchBack } from './switchRelease.ts';

const INSTALLED_AT = '2026-07-01T09:00:00.000Z';
const OLD_SEGMENT = new Uint8Array([1, 2, 3]);
const NEW_SEGMENT = new Uint8Array([4, 5, 6, 7]);
const NAMES = new Uint8Array([8, 9, 10, 11, 12]);

// More than one transaction of chunks each, so that a crash can fall between them.
const OLD = madeUpIcd10cm({ count: 600, effectiveFrom: '2024-10-01', hash: 'aaaaaaaa', wording: 'old' });
const NEW = madeUpIcd10cm({ count: 17_000, effectiveFrom: '2025-10-01', hash: 'bbbbbbbb', wording: 'new' });

const opened: ReferenceDb[] = [];
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

async function open(name: string = crypto.randomUUID()): Promise<ReferenceDb> {
  const db = new ReferenceDb(name);
  opened.push(db);
  await db.open();
  return db;
}

function put(
  db: ReferenceDb,
  { release, records }: MadeUpRelease,
  segment = NEW_SEGMENT,
  options: InstallOptions = {},
  names: Uint8Array<ArrayBuffer> | undefined = undefined,
) {
  return installRelease(db, { release, records, index: { segment, names }, installedAt: INSTALLED_AT }, options);
}

/** Everything a person could notice, and everything stored. */
async function stateOf(db: ReferenceDb) {
  const releases = await listReleases(db);
  const active = releases.filter(({ isActive }) => isActive).map(({ release }) => release.id);
  const records = await Promise.all(active.map(id => readAllRecords(db, id)));
  return {
    installed: releases.map(({ release }) => release.id),
    active,
    texts: records.flat().map(record => record.longText),
    segments: await readSegments(db),
    contents: new Set((await db.chunks.toCollection().primaryKeys()).map(([contentId]) => contentId)).size,
  };
}

const textsOf = ({ records }: MadeUpRelease) => records.map(record => record.longText);
const THE_OLD_ONE = {
  installed: [OLD.release.id],
  active: [OLD.release.id],
  texts: textsOf(OLD),
  segments: [OLD_SEGMENT],
  contents: 1,
};
const THE_NEW_ONE = {
  installed: [NEW.release.id, OLD.release.id],
  active: [NEW.release.id],
  texts: textsOf(NEW),
  segments: [NEW_SEGMENT],
  contents: 2,
};

test('a crash at any write of an installation leaves the old release or the new one, whole, and no leftovers', async () => {
  let crashes = 0;
  for (let survived = 0; ; survived += 1) {
    const name = crypto.randomUUID();
    const before = await open(name);
    await put(before, OLD, OLD_SEGMENT);
    const crash = new Error('the process is gone');
    const writes = withWriteFaults(before, index => (index >= survived ? crash : 'none'));
    before.close();
    await before.open(); // Faults take hold when a database is opened.
    const result = await put(before, NEW);
    before.close();

    const after = await open(name);
    await cleanUpLeftovers(after);
    if (result.ok) {
      expect(await stateOf(after)).toEqual(THE_NEW_ONE);
      expect(writes()).toBe(survived);
      break;
    }
    crashes += 1;
    const state = await stateOf(after);
    expect([THE_OLD_ONE, THE_NEW_ONE], `after ${survived} writes`).toContainEqual(state);
    after.close();
  }
  // Two transactions of chunks, the parts, the release, the pointer.
  expect(crashes).toBe(5);
});

test.each<[string, (bytes: Uint8Array | Blob) => boolean]>([
  ['a chunk', bytes => bytes instanceof Uint8Array && bytes.length > 10_000],
  ['the search index', bytes => bytes instanceof Blob && bytes.size === NEW_SEGMENT.length],
  ['the names', bytes => bytes instanceof Blob && bytes.size === NAMES.length],
])('a byte of %s that changes on its way to the disk is found, and the old release stays', async (_, isTarget) => {
  const db = await open();
  await put(db, OLD, OLD_SEGMENT);
  let damaged = 0;
  const damage = (row: { bytes: Uint8Array | Blob }) => {
    if (row.bytes === undefined || damaged > 0 || !isTarget(row.bytes)) return;
    damaged += 1;
    row.bytes =
      row.bytes instanceof Blob
        ? new Blob([row.bytes.slice(0, 3), new Uint8Array([0xff]), row.bytes.slice(4)])
        : row.bytes.map((byte, index) => (index === 3 ? byte ^ 1 : byte));
  };
  withWriteFaults(db, (): WriteFault => damage);
  db.close();
  await db.open();
  expect(await put(db, NEW, NEW_SEGMENT, {}, NAMES)).toEqual({
    ok: false,
    error: { kind: 'verification-failed', releaseId: NEW.release.id },
  });
  expect(damaged).toBe(1);
  expect(await stateOf(db)).toEqual(THE_OLD_ONE);
});

test('counts other than those the person was shown are found, and the old release stays', async () => {
  const db = await open();
  await put(db, OLD, OLD_SEGMENT);
  const counts = { ...NEW.release.counts, active: NEW.release.counts.active - 1 };
  const lying = { ...NEW, release: { ...NEW.release, counts } };
  expect(await put(db, lying)).toMatchObject({ ok: false, error: { kind: 'verification-failed' } });
  expect(await stateOf(db)).toEqual(THE_OLD_ONE);
});

test('a disk that fills up while a release is stored is said, what was written is taken back, the old release stays', async () => {
  for (const failing of [0, 1, 2, 3]) {
    const db = await open();
    await put(db, OLD, OLD_SEGMENT);
    withWriteFaults(db, (index, _, type) =>
      index >= failing && type !== 'deleteRange' && type !== 'delete' ? quotaError() : 'none',
    );
    db.close();
    await db.open();
    expect(await put(db, NEW)).toEqual({ ok: false, error: { kind: 'quota', database: 'reference' } });
    expect(await stateOf(db), `failing at write ${failing}`).toEqual(THE_OLD_ONE);
    db.close();
  }
});

test('an installation cancelled in any phase changes nothing', async () => {
  for (const phase of ['storing', 'verifying'] as const) {
    const db = await open();
    await put(db, OLD, OLD_SEGMENT);
    const stop = new AbortController();
    const result = await put(db, NEW, NEW_SEGMENT, {
      signal: stop.signal,
      onProgress: progress => {
        if (progress.phase === phase) stop.abort();
      },
    });
    expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await stateOf(db), phase).toEqual(THE_OLD_ONE);
    db.close();
  }
});

test('an installation cancelled at its last moment, when all is written and verified, changes nothing', async () => {
  const db = await open();
  await put(db, OLD, OLD_SEGMENT);
  const stop = new AbortController();
  const result = await put(db, NEW, NEW_SEGMENT, {
    signal: stop.signal,
    onProgress: ({ phase, fraction }) => {
      if (phase === 'verifying' && fraction === 1) stop.abort();
    },
  });
  expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(await stateOf(db)).toEqual(THE_OLD_ONE);
});

test('progress runs through storing, verifying and switching and never goes back', async () => {
  const db = await open();
  const seen: [string, number][] = [];
  await put(db, NEW, NEW_SEGMENT, { onProgress: ({ phase, fraction }) => seen.push([phase, fraction]) });
  expect([...new Set(seen.map(([phase]) => phase))]).toEqual(['storing', 'verifying', 'switching']);
  for (const phase of ['storing', 'verifying', 'switching']) {
    const fractions = seen.filter(([name]) => name === phase).map(([, fraction]) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
  }
});

test('rolling back returns to the release before, and rolling back again returns', async () => {
  const db = await open();
  const reader = new CodeReader(db);
  const key = codeKeyOf('icd10cm', OLD.records[5]?.code ?? '');
  await put(db, OLD, OLD_SEGMENT);
  await put(db, NEW);
  expect((await reader.find(key))?.record.longText).toContain('new');
  expect(await switchBack(db, 'icd10cm')).toEqual(OLD.release);
  expect((await reader.find(key))?.record.longText).toContain('old');
  expect(await readSegments(db)).toEqual([OLD_SEGMENT]);
  expect(await switchBack(db, 'icd10cm')).toEqual(NEW.release);
  expect((await reader.find(key))?.record.longText).toContain('new');
});

test('an older release is installed beside the one in use, which stays in use, and can be rolled back to', async () => {
  const db = await open();
  await put(db, NEW);
  await put(db, OLD, OLD_SEGMENT);
  expect(await stateOf(db)).toMatchObject({
    installed: expect.arrayContaining([OLD.release.id, NEW.release.id]),
    active: [NEW.release.id],
    segments: [NEW_SEGMENT],
  });
  const older = madeUpIcd10cm({ count: 10, effectiveFrom: '2020-10-01', hash: 'cccccccc', wording: 'older' });
  await put(db, older);
  expect(await switchBack(db, 'icd10cm')).toEqual(OLD.release);
});

test('a series is switched alone: the other one stays as it is', async () => {
  const db = await open();
  const hcpcs = madeUpHcpcs({ codes: ['J9207'] });
  await put(db, OLD, OLD_SEGMENT);
  await put(db, hcpcs);
  expect((await stateOf(db)).active.toSorted()).toEqual([hcpcs.release.id, OLD.release.id].toSorted());
});

test('the release in use cannot be removed; another one can, with all its content, and is no longer rolled back to', async () => {
  const db = await open();
  await put(db, OLD, OLD_SEGMENT);
  await put(db, NEW);
  expect(await removeRelease(db, NEW.release.id)).toEqual({
    ok: false,
    error: { kind: 'release-active', releaseId: NEW.release.id },
  });
  expect(await removeRelease(db, OLD.release.id)).toEqual({ ok: true, value: null });
  expect(await stateOf(db)).toEqual({ ...THE_NEW_ONE, installed: [NEW.release.id], contents: 1 });
  expect(await removeRelease(db, OLD.release.id)).toMatchObject({ ok: false, error: { kind: 'unknown-release' } });
  await expect(switchBack(db, 'icd10cm')).rejects.toMatchObject({ failure: { kind: 'no-previous-release' } });
});

test('the names of a release are stored with it and are gone with it', async () => {
  const db = await open();
  await put(db, OLD, OLD_SEGMENT, {}, NAMES);
  await put(db, NEW);
  expect(await readReleaseNames(db, OLD.release.id)).toEqual(NAMES);
  expect(await readReleaseNames(db, NEW.release.id), 'installed without').toBeUndefined();
  await replaceReleaseNames(db, NEW.release.id, NAMES);
  expect(await readReleaseNames(db, NEW.release.id)).toEqual(NAMES);
  await removeRelease(db, OLD.release.id);
  const left = (await db.parts.toArray()).filter(({ name }) => name === 'names');
  expect(left.map(({ contentId }) => contentId.startsWith(NEW.release.id))).toEqual([true]);
  await expect(readReleaseNames(db, OLD.release.id)).rejects.toMatchObject({ failure: { kind: 'unknown-release' } });
});

test('installing the same release again replaces its content, keeps what it rolls back to, and leaves nothing behind', async () => {
  const db = await open();
  await put(db, OLD, OLD_SEGMENT);
  await put(db, NEW);
  await db.chunks.toCollection().modify((row, holder) => {
    holder.value = { ...row, bytes: new Uint8Array([0]) }; // The disk failed us: importing again must repair it.
  });
  await put(db, NEW);
  await put(db, OLD, OLD_SEGMENT);
  await put(db, NEW);
  expect(await stateOf(db)).toEqual(THE_NEW_ONE);
  expect((await listReleases(db)).map(({ canRollBackTo }) => canRollBackTo)).toEqual([false, true]);
});

test('cleaning up does not touch an installation that is running', async () => {
  const db = await open();
  let cleaned: Promise<unknown> | undefined;
  const result = await put(db, NEW, NEW_SEGMENT, {
    onProgress: ({ phase }) => {
      if (phase === 'verifying') cleaned ??= cleanUpLeftovers(db);
    },
  });
  expect(await cleaned).toEqual({ ok: true, value: { removed: 0 } });
  expect(result).toEqual({ ok: true, value: null });
  expect((await stateOf(db)).texts).toEqual(textsOf(NEW));
});
