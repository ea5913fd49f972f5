import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBackups, workALittle } from '../e2e/fixtures/backups.ts';
import { pressKey } from '../e2e/fixtures/keyboard.ts';
import { expect, test } from '../e2e/fixtures/sharedApp.ts';
import { filesWillBePicked } from '../e2e/fixtures/steps.ts';
import { digestOf, readStoredUser } from '../e2e/fixtures/storedUser.ts';
import { campaignSeed, campaignSize } from './campaignSize.ts';
import { hostileBackup } from './hostileBackup.ts';
import { seededRandom } from './random.ts';

const FILES = campaignSize(12, 300);

test(`${FILES} damaged or hostile backup files: refused, or shown and restored right; nothing runs, nothing is changed by a refusal`, async ({
  app,
  page,
}) => {
  test.setTimeout(120_000 + FILES * 8_000);
  const folder = mkdtempSync(join(tmpdir(), 'chartside-hostile-'));
  const random = seededRandom(campaignSeed());
  await workALittle(page);
  const panel = await openBackups(page);
  const tables = await readStoredUser(page);
  const before = digestOf(tables);
  const dialog = page.getByRole('dialog');
  const figures = new Map<string, number>();
  const count = (name: string) => figures.set(name, (figures.get(name) ?? 0) + 1);

  for (let number = 0; number < FILES; number += 1) {
    const made = hostileBackup(tables, random);
    const told = `file ${number}, ${made.what}`;
    const path = join(folder, `file-${number}.chartside-backup`);
    writeFileSync(path, made.bytes);
    await filesWillBePicked(app, [path]);
    await pressKey(panel.getByRole('button', { name: 'Restore from a file…' }), 'Enter');
    const refused = dialog.getByText(/nothing was changed/i).first();
    const preview = dialog.getByText(/^Written .* by Chartside/);
    await expect(refused.or(preview).first(), told).toBeVisible({ timeout: 20_000 });
    if (await preview.isVisible()) {
      expect(made.mayBeRead, `${told} was read`).toBe(true);
      count('shown');
      await pressKey(dialog.getByRole('button', { name: 'Merge the backup in' }), 'Enter');
      await expect(panel.getByText(/^Restored the backup of/), told).toBeVisible({ timeout: 20_000 });
      for (const [name, rows] of Object.entries(await readStoredUser(page))) {
        expect(made.mayHold(name, rows), `${told}: what is in ${name} now`).toBe(true);
      }
      await pressKey(panel.getByRole('button', { name: 'Undo' }), 'Enter');
      await expect(panel.getByText(/The restore was taken back/), told).toBeVisible({ timeout: 20_000 });
    } else {
      expect(made.mustBeRead, `${told} was refused`).toBe(false);
      count(`refused: ${await dialog.locator('p').first().textContent()}`);
      await pressKey(dialog.getByRole('button', { name: 'Close', exact: true }).last(), 'Enter');
    }
    await expect(dialog).toBeHidden();
    expect(digestOf(await readStoredUser(page)), `${told}: the stored data`).toBe(before);
    rmSync(path);
  }
  // Every script in the files would have set this.
  expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
  const told = [...figures].sort().map(([name, times]) => `${times} ${name}`);
  console.log(`backup files: ${FILES} (seed ${campaignSeed()}): ${told.join('; ')}; stored data unchanged each time`);
  rmSync(folder, { recursive: true, force: true });
});
