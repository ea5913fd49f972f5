import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures/app.ts';
import { defaultFolderOf, fileWillBeSavedAs, openBackups, snapshotsIn, workALittle } from './fixtures/backups.ts';
import { pressKey } from './fixtures/keyboard.ts';
import { launchBare } from './fixtures/launch.ts';
import { filesWillBePicked, goTo } from './fixtures/steps.ts';
import { digestOf, readStoredUser } from './fixtures/storedUser.ts';

const PASSPHRASE = 'four words of mine';

test('a change is in a snapshot on the disk within a minute, and the newest one can be proven', async ({
  page,
  dataDir,
}) => {
  test.setTimeout(120_000);
  await workALittle(page);
  const changedAt = Date.now();
  await expect
    .poll(() => snapshotsIn(defaultFolderOf(dataDir)).length, { timeout: 60_000, intervals: [500] })
    .toBeGreaterThan(0);
  console.log(`first snapshot ${Math.round((Date.now() - changedAt) / 1_000)} s after the change`);
  const panel = await openBackups(page);
  await expect(panel).toContainText('Last backup');
  await pressKey(panel.getByRole('button', { name: 'Check the newest backup' }), 'Enter');
  await expect(panel).toContainText('every entry in it was right', { timeout: 30_000 });
});

test('a backup file with a passphrase, saved on one computer and restored on another, and taken back', async ({
  start,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const file = join(dataDir, 'mine.chartside-backup');
  const { app, page } = await start();
  await workALittle(page);
  const saved = await readStoredUser(page);
  const panel = await openBackups(page);
  await fileWillBeSavedAs(app, file);
  await pressKey(panel.getByRole('button', { name: 'Save a backup file…' }), 'Enter');
  const dialog = page.getByRole('dialog');
  await pressKey(dialog.getByRole('switch'), 'Space');
  await dialog.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await dialog.getByLabel('The passphrase again').fill(PASSPHRASE);
  await pressKey(dialog.getByLabel('The passphrase again'), 'Enter');
  await expect(panel.getByRole('status')).toContainText('Saved “mine.chartside-backup”', { timeout: 30_000 });
  expect(readFileSync(file, 'utf8')).not.toMatch(/J9207|dark/);

  // Another computer: the same file, other data.
  await pressKey(page.getByRole('radio', { name: 'Light' }), 'Space');
  await page.getByRole('button', { name: 'Clear recent codes' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Clear recent codes' }).click();
  await expect(page.getByText('No code has been looked at yet.')).toBeVisible();
  const before = await readStoredUser(page);

  await filesWillBePicked(app, [file]);
  await pressKey(panel.getByRole('button', { name: 'Restore from a file…' }), 'Enter');
  await dialog.getByLabel('Passphrase').fill('not the passphrase');
  await pressKey(dialog.getByLabel('Passphrase'), 'Enter');
  await expect(dialog).toContainText('This is not the passphrase of this backup', { timeout: 20_000 });
  await dialog.getByLabel('Passphrase').fill(PASSPHRASE);
  await pressKey(dialog.getByLabel('Passphrase'), 'Enter');
  const recents = dialog.getByRole('row', { name: /Recent codes/ });
  await expect(recents).toContainText('3', { timeout: 20_000 });
  expect(digestOf(await readStoredUser(page))).toBe(digestOf(before));
  await pressKey(dialog.getByRole('radio', { name: 'Replace' }), 'Space');
  await pressKey(dialog.getByRole('button', { name: 'Replace everything' }), 'Enter');
  await expect(panel.getByRole('status').first()).toContainText('Restored the backup of', { timeout: 30_000 });
  expect(digestOf(await readStoredUser(page))).toBe(digestOf(saved));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await pressKey(panel.getByRole('button', { name: 'Undo' }), 'Enter');
  await expect(panel.getByRole('status').first()).toContainText('taken back', { timeout: 30_000 });
  expect(digestOf(await readStoredUser(page))).toBe(digestOf(before));
});

test('the user database deleted between two starts: the gate says so, offers the newest whole backup, and everything is back', async ({
  start,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const first = await start();
  await workALittle(first.page);
  const panel = await openBackups(first.page);
  await pressKey(panel.getByRole('button', { name: 'Back up now' }), 'Enter');
  await expect.poll(() => snapshotsIn(defaultFolderOf(dataDir)).length).toBe(1);
  const before = digestOf(await readStoredUser(first.page));
  await first.app.close();
  // A newer snapshot that the disk spoilt: it must be passed over.
  const folder = defaultFolderOf(dataDir);
  const [whole = ''] = snapshotsIn(folder).sort().reverse();
  const spoilt = readFileSync(join(folder, whole));
  spoilt[spoilt.length - 100] = (spoilt[spoilt.length - 100] ?? 0) ^ 1;
  writeFileSync(join(folder, whole.replace(/\d{8}T\d{9}Z/, '20991231T000000000Z')), spoilt);
  rmSync(join(dataDir, 'IndexedDB'), { recursive: true });

  const { app, page } = await launchBare(dataDir);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Your data is not where it was', {
    timeout: 30_000,
  });
  await expect(page.getByText('1 newer backup could not be restored')).toBeVisible({ timeout: 20_000 });
  await pressKey(page.getByRole('button', { name: 'Restore this backup' }), 'Enter');
  await page.getByRole('link', { name: 'Library' }).waitFor();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(digestOf(await readStoredUser(page))).toBe(before);
  await app.close();
});

test('going on without the data restores nothing and writes no backup; starting with nothing keeps every backup', async ({
  start,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const first = await start();
  await workALittle(first.page);
  await first.app.close();
  const kept = snapshotsIn(defaultFolderOf(dataDir));
  expect(kept).toHaveLength(1);
  rmSync(join(dataDir, 'IndexedDB'), { recursive: true });

  const second = await launchBare(dataDir);
  await second.page.getByRole('button', { name: 'Continue without my data' }).click({ timeout: 30_000 });
  await goTo(second.page, 'Settings');
  await expect(second.page.getByRole('region', { name: 'Backups' })).toContainText('No backups are made this time');
  await second.app.close();

  const third = await launchBare(dataDir);
  await third.page.getByRole('button', { name: 'Start with nothing…' }).press('Enter', { timeout: 30_000 });
  await pressKey(third.page.getByRole('alertdialog').getByRole('button', { name: 'Start with nothing' }), 'Enter');
  await third.page.getByRole('link', { name: 'Library' }).waitFor({ timeout: 30_000 });
  await third.app.close();
  expect(snapshotsIn(defaultFolderOf(dataDir))).toEqual(expect.arrayContaining(kept));
});

test('a chosen folder that goes away is said on every page until backups work again', async ({ start, dataDir }) => {
  test.setTimeout(120_000);
  const share = join(dataDir, 'share');
  const { app, page } = await start();
  const panel = await openBackups(page);
  await filesWillBePicked(app, [dataDir]);
  await pressKey(panel.getByRole('button', { name: 'Change folder…' }), 'Enter');
  await expect(panel.getByRole('status').first()).toContainText('Backups go to the new folder');
  await expect(panel).toContainText(dataDir);
  expect(snapshotsIn(dataDir)).toHaveLength(1);
  expect(existsSync(share)).toBe(false);
  await app.evaluate(({ dialog }, gone) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [gone] });
  }, share);
  await pressKey(panel.getByRole('button', { name: 'Change folder…' }), 'Enter');
  await expect(panel).toContainText('The folder was not changed');
});
