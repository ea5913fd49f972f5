import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { defaultFolderOf, openBackups, snapshotsIn, workALittle } from './fixtures/backups.ts';
import { pressKey } from './fixtures/keyboard.ts';
import { launchBare, launchChartside } from './fixtures/launch.ts';
import { filesWillBePicked } from './fixtures/steps.ts';
import { digestOf, readStoredUser } from './fixtures/storedUser.ts';

const START = { timeout: 30_000 };
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('from the gate another data folder is opened, and neither folder loses anything', async ({ start, dataDir }) => {
  test.setTimeout(180_000);
  const first = await start();
  await workALittle(first.page);
  await first.app.close();
  const other = mkdtempSync(join(tmpdir(), 'chartside-other-'));
  try {
    const begun = await launchChartside(other);
    await begun.page.keyboard.press('Control+=');
    await expect(begun.page.locator('html')).toHaveCSS('font-size', '17.6px');
    await begun.app.close();
    rmSync(join(other, 'IndexedDB'), { recursive: true });
    const kept = snapshotsIn(defaultFolderOf(other));

    const { app, page } = await launchBare(other);
    await expect(heading(page)).toContainText('Your data is not where it was', START);
    // A backup that is found meanwhile does not take the focus: Enter would restore it.
    const wayOut = page.getByRole('button', { name: 'Open another data folder…' });
    await wayOut.focus();
    await expect(page.getByRole('button', { name: 'Restore this backup' })).toBeVisible(START);
    await expect(wayOut).toBeFocused();
    await filesWillBePicked(app, [dataDir]);
    const asked = await relaunchAsked(app, () => pressKey(wayOut, 'Enter'));
    expect(asked).toContain(`--data-dir=${realpathSync(dataDir)}`);
    await app.close();
    expect(snapshotsIn(defaultFolderOf(other))).toEqual(kept);

    const there = await start(asked.filter(argument => argument.startsWith('--data-dir')));
    await expect(there.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  } finally {
    rmSync(other, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('no copy of older data can be made: it is left as it is until one can, and then brought up to date', async ({
  start,
  dataDir,
}) => {
  test.setTimeout(180_000);
  const first = await start();
  await first.page.evaluate(writeOlderUserDatabase);
  await first.app.close();
  const backups = defaultFolderOf(dataDir);
  mkdirSync(backups, { recursive: true });
  renameSync(backups, `${backups}-away`);
  writeFileSync(backups, 'a file where the folder of backups belongs');

  const { app, page } = await launchBare(dataDir);
  await expect(page.getByRole('button', { name: 'Go on without a copy' })).toBeVisible(START);
  await expect(page.getByRole('alert')).toContainText(/nothing was changed/i);
  expect(await versionOf(page)).toBe(20);

  rmSync(backups);
  await pressKey(page.getByRole('button', { name: 'Try again' }), 'Enter');
  await page.getByRole('link', { name: 'Library' }).waitFor(START);
  expect(await versionOf(page)).toBeGreaterThan(20);
  expect(snapshotsIn(backups).some(name => name.includes('-upgrade.'))).toBe(true);
  expect((await readStoredUser(page)).recents).toEqual([{ key: 'hcpcs:J9207', at: '2026-03-01T09:00:00.000Z' }]);
  await app.close();
});

test('settings that are gone, in the database and beside it, delete nothing', async ({ start, dataDir }) => {
  test.setTimeout(120_000);
  const first = await start();
  await workALittle(first.page);
  const panel = await openBackups(first.page);
  await pressKey(panel.getByRole('button', { name: 'Back up now' }), 'Enter');
  await expect.poll(() => snapshotsIn(defaultFolderOf(dataDir)).length).toBe(1);
  const kept = snapshotsIn(defaultFolderOf(dataDir));
  const { settings, ...others } = await readStoredUser(first.page);
  expect(settings).toHaveLength(1);
  await first.page.evaluate(deleteSettings);
  await first.app.close();
  for (const file of ['backups.json', 'window.json', 'Preferences', 'Local State']) {
    rmSync(join(dataDir, file), { force: true });
  }

  const { page } = await start();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  const { settings: _, ...now } = await readStoredUser(page);
  expect(digestOf(now)).toBe(digestOf(others));
  expect(snapshotsIn(defaultFolderOf(dataDir))).toEqual(expect.arrayContaining(kept));
});

/** What the app would start itself again with; it stays open, so that the test can read it. */
async function relaunchAsked(app: ElectronApplication, act: () => Promise<void>): Promise<readonly string[]> {
  await app.evaluate(({ app: electron }) => {
    const quit = electron.quit.bind(electron);
    electron.relaunch = options => {
      Reflect.set(globalThis, 'relaunchArgs', options?.args);
    };
    electron.quit = () => {
      electron.quit = quit;
    };
  });
  await act();
  const read = () => app.evaluate((): readonly string[] | undefined => Reflect.get(globalThis, 'relaunchArgs'));
  await expect.poll(read).toBeDefined();
  return (await read()) ?? [];
}

/** In the place of the user database, one of version 2 of its schema with a recent code in it. Runs in the page. */
async function writeOlderUserDatabase(): Promise<void> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await settled(indexedDB.deleteDatabase('user'));
  const opening = indexedDB.open('user', 20);
  opening.onupgradeneeded = () => {
    const stores: Readonly<Record<string, readonly [key: string, ...indexes: string[]]>> = {
      settings: ['id'],
      recents: ['key', 'at'],
      bookmarks: ['id', 'key', 'folderId'],
      bookmarkFolders: ['id'],
      bookmarkLabels: ['id'],
      notes: ['id', 'key', 'editedAt'],
      noteVersions: ['id', 'noteId'],
      clinicNames: ['id', 'key'],
      codeUses: ['key', 'weight'],
    };
    for (const [name, [keyPath, ...indexes]] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index, index);
    }
    opening.transaction?.objectStore('recents').put({ key: 'hcpcs:J9207', at: '2026-03-01T09:00:00.000Z' });
  };
  (await settled(opening)).close();
}

async function versionOf(page: Page): Promise<number | undefined> {
  return page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'user')?.version);
}

/** Runs in the page. */
function deleteSettings(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('user');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('settings', 'readwrite');
      transaction.objectStore('settings').clear();
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}
