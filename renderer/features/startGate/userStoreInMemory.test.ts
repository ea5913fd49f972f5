import { expect, test } from 'vitest';
import { parseCodeKey } from '../../../data/domain/codeKey.ts';
import { userStoreInMemory } from './userStoreInMemory.ts';

test('settings and recents kept in memory behave like the kept ones, newest first', async () => {
  const store = userStoreInMemory();
  const [older, newer] = [parseCodeKey('hcpcs:J9207'), parseCodeKey('icd10cm:E11.42')];
  if (older === undefined || newer === undefined) throw new Error('not a key');
  await store.changeSettings({ theme: 'dark', textSizePercent: 150 });
  await store.visit(older, '2025-01-01T10:00:00.000Z');
  await store.visit(newer, '2025-01-01T11:00:00.000Z');
  expect(await store.settings()).toMatchObject({ theme: 'dark', textSizePercent: 150 });
  expect((await store.recents(10)).map(({ key }) => key)).toEqual([newer, older]);
  await store.visit(older, '2025-01-01T12:00:00.000Z');
  expect((await store.recents(1)).map(({ key }) => key)).toEqual([older]);
  await store.clearRecents();
  expect(await store.recents(10)).toEqual([]);
});
