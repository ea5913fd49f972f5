import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, test } from 'vitest';
import { codeKeyOf } from '../../domain/codeKey.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings.ts';
import { quotaError, withWriteFaults } from '../writeFaults.ts';
import { UserDb } from './userDb.ts';
import { MOST_RECENTS, openUserStore, storeOn } from './userStore.ts';

async function store(name: string = crypto.randomUUID()) {
  const opened = await openUserStore(name);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

const key = (number: number) => codeKeyOf('hcpcs', `J${String(number).padStart(4, '0')}`);
const minute = (number: number) => new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString();

test('settings begin with the defaults, are changed one by one, and outlive a restart', async () => {
  const name = crypto.randomUUID();
  const user = await store(name);
  expect(await user.settings()).toEqual(DEFAULT_SETTINGS);
  await user.changeSettings({ theme: 'dark' });
  expect(await user.changeSettings({ textSizePercent: 150 })).toEqual({
    ok: true,
    value: { ...DEFAULT_SETTINGS, theme: 'dark', textSizePercent: 150 },
  });
  user.close();
  const again = await store(name);
  expect(await again.settings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', textSizePercent: 150 });
});

test('two changes at once are both kept', async () => {
  const user = await store();
  await Promise.all([user.changeSettings({ theme: 'dark' }), user.changeSettings({ activeOnly: true })]);
  expect(await user.settings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', activeOnly: true });
});

test('recents are newest first, each code once, no more than the limit', async () => {
  const user = await store();
  for (const [code, at] of [
    [1, 1],
    [2, 2],
    [3, 3],
    [1, 4],
  ] as const)
    await user.visit(key(code), minute(at));
  expect(await user.recents(2)).toEqual([
    { key: key(1), at: minute(4) },
    { key: key(3), at: minute(3) },
  ]);
  await user.clearRecents();
  expect(await user.recents(10)).toEqual([]);
});

test(`only the last ${MOST_RECENTS} codes are remembered`, async () => {
  const user = await store();
  for (let number = 0; number < MOST_RECENTS + 5; number += 1) await user.visit(key(number), minute(number));
  const recents = await user.recents(1_000);
  expect(recents).toHaveLength(MOST_RECENTS);
  expect(recents.at(-1)).toEqual({ key: key(5), at: minute(5) });
});

test('a live query is told of a change made through another connection', async () => {
  const name = crypto.randomUUID();
  const [one, other] = [await store(name), await store(name)];
  const seen: Settings['theme'][] = [];
  const isDark = new Promise<void>(resolve => {
    liveQuery(() => one.settings()).subscribe(({ theme }) => {
      seen.push(theme);
      if (theme === 'dark') resolve();
    });
  });
  await other.changeSettings({ theme: 'dark' });
  await isDark;
  expect(seen.at(-1)).toBe('dark');
});

test('a full disk is said, and the settings stay as they were', async () => {
  const db = new UserDb(crypto.randomUUID());
  let isFull = false;
  withWriteFaults(db, () => (isFull ? quotaError() : 'none'));
  await db.open();
  const user = storeOn(db, new Set());
  await user.changeSettings({ theme: 'dark' });
  isFull = true;
  expect(await user.changeSettings({ theme: 'light' })).toEqual({
    ok: false,
    error: { kind: 'quota', database: 'user' },
  });
  expect(await user.visit(key(1), minute(1))).toEqual({ ok: false, error: { kind: 'quota', database: 'user' } });
  expect((await user.settings()).theme).toBe('dark');
});

test('v1 rows are read by the version of today', async () => {
  const name = crypto.randomUUID();
  const before = new UserDb(name, 1);
  await before.table('settings').add({ id: 'settings', value: { theme: 'light', unknownToday: 7 } });
  await before.table('recents').add({ key: 'hcpcs:J0001', at: minute(1) });
  before.close();
  const user = await store(name);
  expect(await user.settings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' });
  expect(await user.recents(5)).toEqual([{ key: 'hcpcs:J0001', at: minute(1) }]);
});
