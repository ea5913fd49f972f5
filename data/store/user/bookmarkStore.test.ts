import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { codeKeyOf } from '../../domain/codeKey.ts';
import { planMove, planRemove, planStar } from '../../domain/mine/planBookmarks.ts';
import { quotaError, withWriteFaults } from '../writeFaults.ts';
import { UserDb } from './userDb.ts';
import { openUserStore, storeOn } from './userStore.ts';

const at = '2026-03-01T09:00:00.000Z';
const starring = (id: string, code: string) => ({ id, key: codeKeyOf('hcpcs', code), folderId: '', at });

async function openStore(name: string = crypto.randomUUID()) {
  const opened = await openUserStore(name);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

test('bookmarks outlive a restart', async () => {
  const name = crypto.randomUUID();
  const user = await openStore(name);
  await user.bookmarks.change(shelf => planStar(shelf, starring('b1', 'J9207')));
  user.close();
  const again = await openStore(name);
  expect(await again.bookmarks.shelf()).toEqual({
    bookmarks: [{ id: 'b1', key: 'hcpcs:J9207', folderId: '', position: 0, labelIds: [], addedAt: at }],
    folders: [],
    labels: [],
  });
  const codes = ['J9207', 'J9206'].map(code => codeKeyOf('hcpcs', code));
  expect(await Promise.all(codes.map(key => again.bookmarks.isStarred(key)))).toEqual([true, false]);
});

test('two codes starred at once are both kept, one after the other', async () => {
  const { bookmarks } = await openStore();
  await Promise.all(
    ['J1', 'J2', 'J3'].map((id, at) => bookmarks.change(shelf => planStar(shelf, starring(id, `J000${at}`)))),
  );
  const { bookmarks: rows } = await bookmarks.shelf();
  expect(rows.map(({ position }) => position).toSorted()).toEqual([0, 1, 2]);
});

test('undo puts back exactly what was there, and can itself be taken back', async () => {
  const user = await openStore();
  for (const id of ['b1', 'b2', 'b3'])
    await user.bookmarks.change(shelf => planStar(shelf, starring(id, `J000${id[1]}`)));
  const before = await user.bookmarks.shelf();
  const removed = await user.bookmarks.change(shelf => planRemove(shelf, new Set(['b1', 'b3'])));
  if (!removed.ok) throw new Error('not removed');
  expect((await user.bookmarks.shelf()).bookmarks.map(({ id }) => id)).toEqual(['b2']);
  const undone = await user.apply(removed.value);
  expect(await user.bookmarks.shelf()).toEqual(before);
  if (!undone.ok) throw new Error('not undone');
  await user.apply(undone.value);
  expect((await user.bookmarks.shelf()).bookmarks.map(({ id }) => id)).toEqual(['b2']);
});

test('a full disk is said, and the shelf stays as it was', async () => {
  const db = new UserDb(crypto.randomUUID());
  let isFull = false;
  // The second write of a change fails: the first must not stay.
  withWriteFaults(db, (_, table) => (isFull && table === 'bookmarkFolders' ? quotaError() : 'none'));
  await db.open();
  const user = storeOn(db, new Set());
  for (const id of ['b1', 'b2']) await user.bookmarks.change(shelf => planStar(shelf, starring(id, `J000${id[1]}`)));
  const before = await user.bookmarks.shelf();
  isFull = true;
  const moved = await user.bookmarks.change(shelf => ({
    ...planMove(shelf, ['b2'], '', 'b1'),
    bookmarkFolders: { put: [{ id: 'f1', name: 'Half done', parentId: '', position: 0 }] },
  }));
  expect(moved).toEqual({ ok: false, error: { kind: 'quota', database: 'user' } });
  expect(await user.bookmarks.shelf()).toEqual(before);
});

test('a code opened more often is listed first, and clearing the list can be taken back', async () => {
  const user = await openStore();
  const visit = (code: string, minute: number) =>
    user.visit(codeKeyOf('hcpcs', code), new Date(Date.UTC(2026, 2, 1, 9, minute)).toISOString());
  for (const [minute, code] of ['J0001', 'J0002', 'J0002', 'J0003', 'J0002', 'J0003'].entries())
    await visit(code, minute);
  const used = await user.mostUsed(2);
  expect(used.map(({ key, count }) => [key, count])).toEqual([
    ['hcpcs:J0002', 3],
    ['hcpcs:J0003', 2],
  ]);
  const cleared = await user.clearUses();
  expect(await user.mostUsed(2)).toEqual([]);
  if (!cleared.ok) throw new Error('not cleared');
  await user.apply(cleared.value);
  expect(await user.mostUsed(2)).toEqual(used);
});
