import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { codeKeyOf } from '../../domain/codeKey.ts';
import { planStar } from '../../domain/mine/planBookmarks.ts';
import { planAddName } from '../../domain/mine/planClinicNames.ts';
import { planSave } from '../../domain/mine/planNotes.ts';
import { onMineOfCodesChanged } from './mineOfCode.ts';
import { openUserStore } from './userStore.ts';

const key = codeKeyOf('hcpcs', 'J9207');
const at = '2026-03-01T09:00:00.000Z';

test('a note, a name and a star of a code are told once they are kept; that it was looked at is not', async () => {
  const name = crypto.randomUUID();
  const opened = await openUserStore(name);
  if (!opened.ok) throw new Error(opened.error.kind);
  const user = opened.value;
  /** What was kept at each change told. */
  const told: Promise<string>[] = [];
  const summary = async () => {
    const { notes, names, isStarred } = await user.mineOf(key);
    return `${notes.length} notes, ${names.length} names, ${isStarred ? '' : 'not '}starred`;
  };
  const stop = onMineOfCodesChanged(() => told.push(summary()), name);
  const newest = async () => (await Promise.all(told.splice(0))).at(-1);

  const saving = { id: 'n1', key, text: 'bill JW', at, sitting: 's1' };
  await user.notes.change('n1', file => planSave(file, saving, () => crypto.randomUUID()));
  expect(await newest()).toBe('1 notes, 0 names, not starred');
  await user.clinicNames.change(names => planAddName(names, { id: 'c1', name: 'monthly shot', key, addedAt: at }));
  expect(await newest()).toBe('1 notes, 1 names, not starred');
  await user.bookmarks.change(shelf => planStar(shelf, { id: 'b1', key, folderId: '', at }));
  expect(await newest()).toBe('1 notes, 1 names, starred');

  await user.visit(key, at);
  await user.mineOf(key);
  expect(told).toEqual([]);

  stop();
  await user.bookmarks.change(shelf =>
    planStar(shelf, { id: 'b2', key: codeKeyOf('hcpcs', 'J9208'), folderId: '', at }),
  );
  expect(told).toEqual([]);
  user.close();
});
