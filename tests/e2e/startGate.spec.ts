import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../a11y/fixtures/accessible.ts';
import { expect, type RunningApp, test } from './fixtures/app.ts';
import { hiddenFocus, tabTo } from './fixtures/keyboard.ts';
import { launchBare } from './fixtures/launch.ts';
import { openOtherWindow } from './fixtures/otherWindow.ts';
import { mountSmallDisk, NO_SMALL_DISK } from './fixtures/smallDisk.ts';
import { searchBox } from './fixtures/steps.ts';

// Files are damaged here: what is in which depends on how often the app was started before.
test.use({ startsFirst: true });

const LEVELDB = join('IndexedDB', 'app_chartside_0.indexeddb.leveldb');

for (const database of ['user', 'reference'] as const) {
  test(`a ${database} database written by a newer version is never opened, and the gate says so`, async ({
    start,
    dataDir,
  }) => {
    const first = await start();
    await raiseVersion(first.page, database, 9_990);
    await first.app.close();

    const { app, page } = await launchBare(dataDir);
    await expect(heading(page)).toContainText(/newer version/i, { timeout: 30_000 });
    await expect(page.getByText(/nothing was changed/i).first()).toBeVisible();
    expect(await versionOf(page, database)).toBe(9_990);
    await expectAccessible(page, `newer ${database} database`);
    // There is nothing to write before the window goes: it waits for nobody.
    const from = performance.now();
    await app.close();
    expect(performance.now() - from).toBeLessThan(5_000);
  });
}

test('another window in the way is told, and once it is gone the app starts', async ({ app, page }) => {
  const other = await openOtherWindow(app, page);
  const holder = await other.evaluateHandle(holdOlderReferenceDatabase);
  await expect(heading(page)).toContainText('The data was closed');
  await expectAccessible(page, 'closed by another window');

  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('Another Chartside window is in the way', { timeout: 30_000 });
  await expect(page.getByRole('alert')).toContainText('Nothing was changed');
  await expectAccessible(page, 'blocked by another window');
  await holder.evaluate(database => database.close());
  await page.keyboard.press('Enter');
  await expect(searchBox(page)).toBeVisible({ timeout: 30_000 });
});

test('data that cannot be opened is never deleted: it is set aside whole once a person says so, and a backup takes its place', async ({
  start,
  dataDir,
}) => {
  test.setTimeout(120_000);
  await startAndChangeSomething(start);
  writeFileSync(join(dataDir, LEVELDB, 'CURRENT'), 'not the name of a file\n');
  const kept = filesIn(join(dataDir, LEVELDB));

  const { app, page } = await launchBare(dataDir);
  await expect(heading(page)).toContainText('Your data cannot be opened', { timeout: 30_000 });
  await expect(page.getByRole('alert')).toContainText('Nothing was changed');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
  expect(await hiddenFocus(page)).toBeUndefined();
  await expectAccessible(page, 'data that cannot be opened');

  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveCount(0);
  await expect(heading(page)).toContainText('Your data cannot be opened', { timeout: 30_000 });
  const setAside = page.getByRole('button', { name: 'Set the data aside…' });
  await tabTo(page, setAside);
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog');
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(question).toContainText('Nothing is deleted');
  await expectAccessible(page, 'question before data is set aside');
  await page.keyboard.press('Escape');
  await expect(setAside).toBeFocused();
  expect(filesIn(join(dataDir, LEVELDB))).toEqual(kept);

  await page.keyboard.press('Enter');
  await tabTo(page, question.getByRole('button', { name: 'Set the data aside' }));
  await page.keyboard.press('Enter');
  await restoreBackup(page);
  const [day] = readdirSync(join(dataDir, 'set aside'));
  expect(filesIn(join(dataDir, 'set aside', day ?? 'nothing', LEVELDB))).toEqual(kept);
  await app.close();
});

test('data the browser emptied because its files were damaged is missed at every start until a backup takes its place', async ({
  start,
  dataDir,
}) => {
  test.setTimeout(120_000);
  await startAndChangeSomething(start);
  damageWriteAheadLogs(join(dataDir, LEVELDB));
  const missed = await launchBare(dataDir);
  await expect(heading(missed.page)).toContainText('Your data is not where it was', { timeout: 30_000 });
  await missed.app.close();
  const { app, page } = await launchBare(dataDir);
  await restoreBackup(page);
  await app.close();
});

test('what a crash left half written costs nothing that was written before it, nor after it', async ({
  start,
  dataDir,
}) => {
  await startAndChangeSomething(start);
  tearLastWrite(join(dataDir, LEVELDB));
  const second = await start();
  await expect(second.page.locator('html')).toHaveCSS('font-size', LARGER_TEXT);
  await second.page.keyboard.press('Control+=');
  await expect(second.page.locator('html')).toHaveCSS('font-size', LARGEST_TEXT);
  await second.app.close();
  // Chromium wrote on behind the torn write, and reads the log again only now.
  const third = await start();
  await expect(third.page.locator('html')).toHaveCSS('font-size', LARGEST_TEXT);
  expect(readFileSync(join(dataDir, 'logs', 'chartside.log'), 'utf8')).toContain('torn-writes-cut files=1 bytes=17');
});

test('a full disk is called a full disk, and with room on it the next start is as usual', async () => {
  test.setTimeout(120_000);
  const disk = mountSmallDisk(128);
  test.skip(disk === undefined, NO_SMALL_DISK);
  if (disk === undefined) return;
  try {
    const dataDir = join(disk.folder, 'profile');
    mkdirSync(dataDir);
    disk.leaveFree(0);
    const { app, page } = await launchBare(dataDir);
    await expect(heading(page)).toContainText('There is no room left on this computer', { timeout: 30_000 });
    await expect(page.getByRole('alert')).toContainText('Nothing was changed');
    await expect(page.getByRole('button', { name: /delete|aside|starter/i })).toHaveCount(0);
    await expectAccessible(page, 'a full disk');
    await app.close();
    disk.makeRoom();
    const next = await launchBare(dataDir);
    await expect(searchBox(next.page)).toBeVisible({ timeout: 30_000 });
    await next.app.close();
  } finally {
    disk.unmount();
  }
});

const LARGER_TEXT = '17.6px';
const LARGEST_TEXT = '20px';

/** Leaves something of the person's behind, in the database and in a backup. */
async function startAndChangeSomething(start: () => Promise<RunningApp>): Promise<void> {
  const { app, page } = await start();
  await page.keyboard.press('Control+=');
  await expect(page.locator('html')).toHaveCSS('font-size', LARGER_TEXT);
  await app.close();
}

/** At the gate that misses the data: restores the backup by keyboard, and finds what was changed. */
async function restoreBackup(page: Page): Promise<void> {
  await expect(heading(page)).toContainText('Your data is not where it was', { timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Restore this backup' })).toBeFocused();
  await expectAccessible(page, 'missing data, with a backup to restore');
  await page.keyboard.press('Enter');
  await expect(searchBox(page)).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('html')).toHaveCSS('font-size', LARGER_TEXT);
}

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

/** The files that hold data, by name; LevelDB's own diary (LOG) and lock are none. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter(name => !/^LOG|^LOCK/.test(name));
  return new Map(names.map(name => [name, readFileSync(join(folder, name)).toString('base64')]));
}

/** As a disk does that writes garbage in a power cut. */
function damageWriteAheadLogs(folder: string): void {
  for (const name of readdirSync(folder).filter(file => file.endsWith('.log'))) {
    const bytes = readFileSync(join(folder, name));
    writeFileSync(join(folder, name), bytes.fill(0x5a, 100, 4_000));
  }
}

/** Leaves the log as a kill does between two parts of a write: a header that promises more than there is. */
function tearLastWrite(folder: string): void {
  const logs = readdirSync(folder).filter(file => file.endsWith('.log'));
  const newest = logs.toSorted().at(-1) ?? 'no log';
  appendFileSync(join(folder, newest), Uint8Array.of(1, 2, 3, 4, 200, 0, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5));
}

/** Takes the place of the reference database with an older one, and keeps it open without listening. Runs in the page. */
async function holdOlderReferenceDatabase(): Promise<IDBDatabase> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await settled(indexedDB.deleteDatabase('reference'));
  return settled(indexedDB.open('reference', 1));
}

async function raiseVersion(page: Page, name: string, version: number): Promise<void> {
  await page.evaluate(
    ([databaseName, newVersion]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(databaseName, newVersion);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    [name, version] as const,
  );
}

async function versionOf(page: Page, name: string): Promise<number | undefined> {
  return page.evaluate(
    async databaseName => (await indexedDB.databases()).find(info => info.name === databaseName)?.version,
    name,
  );
}
