import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openUserStore } from '../user/userStore.ts';
import { deleteReference } from './deleteReference.ts';
import { openReferenceStore } from './referenceStore.ts';

test('deleting the releases leaves the settings as they were, and the app can start again', async () => {
  const user = await openUserStore('user-kept');
  if (!user.ok) throw new Error('the user store did not open');
  await user.value.changeSettings({ theme: 'dark' });
  const before = await openReferenceStore({ name: 'reference-deleted' });
  if (!before.ok) throw new Error('the reference store did not open');
  before.value.close();

  expect(await deleteReference('reference-deleted')).toEqual({ ok: true, value: null });

  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('reference-deleted');
  expect((await user.value.settings()).theme).toBe('dark');
  const again = await openReferenceStore({ name: 'reference-deleted' });
  expect(again.ok && (await again.value.releases())).toEqual([]);
});
