import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileWillBeSavedAs } from '../e2e/fixtures/backups.ts';
import { pressKey } from '../e2e/fixtures/keyboard.ts';
import { expect, test } from '../e2e/fixtures/sharedApp.ts';
import { filesWillBePicked, goTo } from '../e2e/fixtures/steps.ts';
import { digestOf, readStoredUser } from '../e2e/fixtures/storedUser.ts';
import { campaignSeed, campaignSize } from './campaignSize.ts';
import { hostileTemplates } from './hostileTemplates.ts';
import { seededRandom } from './random.ts';

const FILES = campaignSize(8, 300);

test(`${FILES} damaged and hostile template files: refused or imported right, nothing run, nothing changed by a refusal`, async ({
  app,
  page,
}) => {
  test.setTimeout(60_000 + FILES * 8_000);
  const folder = mkdtempSync(join(tmpdir(), 'chartside-templates-'));
  const random = seededRandom(campaignSeed());
  const dialog = page.getByRole('dialog');
  const listed = page.getByRole('listbox', { name: 'Checklists' }).getByRole('option');
  const figures = new Map<string, number>();
  const count = (name: string) => figures.set(name, (figures.get(name) ?? 0) + 1);

  // Templates the app itself wrote, and taken away again, so that each import adds them.
  await goTo(page, 'Checklists');
  for (const name of ['Biosimilars', 'Ostomy supplies']) {
    await listed.filter({ hasText: name }).click();
    await pressKey(page.getByRole('button', { name: 'Copy to change it' }), 'Enter');
    await page.getByRole('textbox', { name: 'Name' }).waitFor();
  }
  const written = join(folder, 'written.json');
  await fileWillBeSavedAs(app, written);
  await pressKey(page.getByRole('button', { name: 'Export' }), 'Enter');
  await pressKey(page.getByRole('menuitem', { name: /File for other clinics/ }), 'Enter');
  await expect.poll(() => templatesIn(written).length).toBe(2);
  const templates = templatesIn(written);
  for (let left = 2; left > 0; left -= 1) {
    await listed.first().click();
    await pressKey(page.getByRole('button', { name: 'Delete this checklist' }), 'Enter');
    await expect(page.getByText('What each kind of code needs')).toBeVisible();
  }
  const before = digestOf(await readStoredUser(page));

  for (let number = 0; number < FILES; number += 1) {
    const made = hostileTemplates(templates, random);
    const told = `file ${number}, ${made.what}`;
    const path = join(folder, `file-${number}.json`);
    writeFileSync(path, made.bytes);
    await filesWillBePicked(app, [path]);
    await pressKey(page.getByRole('button', { name: 'Import…' }), 'Enter');
    const refusal = page.getByRole('alert').filter({ hasText: 'Nothing was changed' });
    await expect(refusal.or(dialog).first(), told).toBeVisible({ timeout: 20_000 });
    if (await dialog.isVisible()) {
      expect(made.mayBeRead, `${told} was read`).toBe(true);
      count('shown');
      await pressKey(dialog.getByRole('button', { name: /^Import/ }), 'Enter');
      await expect(page.getByText('Yours', { exact: true }), told).toBeVisible();
      await listed.first().click();
      await expect(page.getByRole('textbox', { name: 'Name' }), told).toBeVisible();
      const rows = (await readStoredUser(page)).checklistTemplates ?? [];
      expect(rows.length, told).toBe(2);
      expect(JSON.stringify(rows), told).not.toContain('polluted');
      await pressKey(page.getByRole('button', { name: /^Undo/ }), 'Enter');
      await expect(page.getByText('What each kind of code needs'), told).toBeVisible();
    } else {
      expect(made.mustBeRead, `${told} was refused`).toBe(false);
      count(`refused: ${await refusal.locator('p, div').last().textContent()}`);
      await pressKey(page.getByRole('button', { name: 'Dismiss' }).first(), 'Enter');
      await expect(refusal).toHaveCount(0);
    }
    expect(digestOf(await readStoredUser(page)), `${told}: the stored data`).toBe(before);
    rmSync(path);
  }
  // Every script in the files would have set this.
  expect(await page.evaluate(() => Reflect.get(window, 'pwned'))).toBeUndefined();
  const told = [...figures].sort().map(([name, times]) => `${times} ${name}`);
  console.log(`template files: ${FILES} (seed ${campaignSeed()}): ${told.join('; ')}; stored data unchanged each time`);
  rmSync(folder, { recursive: true, force: true });
});

function templatesIn(path: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    return Object(JSON.parse(readFileSync(path, 'utf8'))).templates;
  } catch {
    return [];
  }
}
