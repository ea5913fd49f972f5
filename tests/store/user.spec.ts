import { REFERENCE_MIGRATIONS } from '../../data/store/reference/migrations.ts';
import { USER_MIGRATIONS } from '../../data/store/user/migrations.ts';
import { expect, test } from './harness/harness.ts';

test('a setting and a recent code are on the disk once they are said to be: killed right after, they are there', async ({
  open,
}) => {
  const first = await open();
  await first.page.evaluate(async () => {
    const { openUserStore, codeKeyOf } = window.store;
    const opened = await openUserStore();
    if (!opened.ok) throw new Error(opened.error.kind);
    await opened.value.changeSettings({ theme: 'dark', textSizePercent: 150 });
    await opened.value.visit(codeKeyOf('hcpcs', 'J9207'), '2026-07-01T09:00:00.000Z');
  });
  const closed = first.app.waitForEvent('close');
  first.app.process().kill('SIGKILL');
  await closed;

  const second = await open();
  const kept = await second.page.evaluate(async () => {
    const opened = await window.store.openUserStore();
    if (!opened.ok) throw new Error(opened.error.kind);
    return { settings: await opened.value.settings(), recents: await opened.value.recents(5) };
  });
  expect(kept).toMatchObject({
    settings: { theme: 'dark', textSizePercent: 150 },
    recents: [{ key: 'hcpcs:J9207', at: '2026-07-01T09:00:00.000Z' }],
  });
});

test('databases of a newer version are not opened and not changed', async ({ page }) => {
  const outcomes = await page.evaluate(async () => {
    const { openReferenceStore, openUserStore, Dexie } = window.store;
    for (const name of ['reference', 'user']) {
      const newer = new Dexie(name);
      newer.version(42).stores({ ideas: 'id' });
      await newer.table('ideas').add({ id: 'from the future' });
      newer.close();
    }
    const opened = [await openReferenceStore(), await openUserStore()];
    const present = (await indexedDB.databases()).toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
    return { opened, present };
  });
  expect(outcomes.opened).toEqual([
    {
      ok: false,
      error: { kind: 'future-version', database: 'reference', found: 42, known: REFERENCE_MIGRATIONS.at(-1)?.version },
    },
    {
      ok: false,
      error: { kind: 'future-version', database: 'user', found: 42, known: USER_MIGRATIONS.at(-1)?.version },
    },
  ]);
  expect(outcomes.present).toEqual([
    { name: 'reference', version: 420 },
    { name: 'user', version: 420 },
  ]);
});

test('the browser answers whether it will keep the data when the disk fills up', async ({ page }) => {
  expect(['granted', 'denied']).toContain(await page.evaluate(() => window.store.askForPersistence()));
});

test('a bookmark and a note are on the disk once they are said to be: killed right after, they are there', async ({
  open,
}) => {
  const first = await open();
  const acknowledged = await first.page.evaluate(async () => {
    const { openUserStore, codeKeyOf, planStar, planSave } = window.store;
    const opened = await openUserStore();
    if (!opened.ok) throw new Error(opened.error.kind);
    const { bookmarks, notes } = opened.value;
    const key = codeKeyOf('hcpcs', 'J9207');
    const at = '2026-07-01T09:00:00.000Z';
    const starred = await bookmarks.change(shelf => planStar(shelf, { id: 'b1', key, folderId: '', at }));
    const saving = { id: 'n1', key, text: 'Bill JW', at, sitting: 's1' };
    const saved = await notes.change('n1', file => planSave(file, saving, () => 'v1'));
    return [starred.ok, saved.ok];
  });
  expect(acknowledged).toEqual([true, true]);
  const closed = first.app.waitForEvent('close');
  first.app.process().kill('SIGKILL');
  await closed;

  const second = await open();
  const kept = await second.page.evaluate(async () => {
    const opened = await window.store.openUserStore();
    if (!opened.ok) throw new Error(opened.error.kind);
    const [shelf, notes] = await Promise.all([opened.value.bookmarks.shelf(), opened.value.notes.all()]);
    return { codes: shelf.bookmarks.map(({ key }) => key), texts: notes.map(({ text }) => text) };
  });
  expect(kept).toEqual({ codes: ['hcpcs:J9207'], texts: ['Bill JW'] });
});
