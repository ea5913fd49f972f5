import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { launchBare } from './fixtures/launch.ts';
import { goTo, openCode } from './fixtures/steps.ts';
import { digestOf, readStoredUser } from './fixtures/storedUser.ts';

/** Does what leaves something of the person's behind. */
async function work(page: Page): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('radio', { name: 'Dark' }).press('Space');
  for (const code of ['J9207', 'E0130', 'E11.42']) await openCode(page, code);
}

function snapshots(dataDir: string): string[] {
  try {
    return readdirSync(join(dataDir, 'backups')).filter(name => name.endsWith('.chartside-backup'));
  } catch {
    return [];
  }
}

test('a change is in a snapshot on the disk within a minute', async ({ page, dataDir }) => {
  test.setTimeout(120_000);
  await work(page);
  const changedAt = Date.now();
  await expect.poll(() => snapshots(dataDir).length, { timeout: 60_000, intervals: [500] }).toBeGreaterThan(0);
  console.log(`first snapshot ${Math.round((Date.now() - changedAt) / 1_000)} s after the change`);
});

test('the user database deleted between two starts: the gate says so, offers the newest backup, and everything is back', async ({
  start,
  dataDir,
}) => {
  const first = await start();
  await work(first.page);
  const before = digestOf(await readStoredUser(first.page));
  await first.app.close();
  expect(snapshots(dataDir).length).toBeGreaterThan(0);
  rmSync(join(dataDir, 'IndexedDB'), { recursive: true });

  const { app, page } = await launchBare(dataDir);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Your data is not where it was', {
    timeout: 30_000,
  });
  await page.getByRole('button', { name: 'Restore this backup' }).press('Enter');
  await page.getByRole('link', { name: 'Library' }).waitFor();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(digestOf(await readStoredUser(page))).toBe(before);
  await app.close();
});
