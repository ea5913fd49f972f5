import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible, expectNothingCutOff } from '../a11y/fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { filesWillBePicked, goTo, lookUp } from './fixtures/steps.ts';
import { readStoredUser } from './fixtures/storedUser.ts';

const SHOTS = process.env.CHARTSIDE_SHOTS;

/** Invented words: no text of a CPT code is in this project. */
const TEXTS = [
  'CPT Code\tShort Descriptor\tLong Descriptor',
  '10001\tSnood fitting\tFitting of an invented snood over the imaginary sprangle, with every bozzle turned twice',
  '10002\tSnood fitting, deep\tDeep fitting of an invented snood over the imaginary sprangle, with no bozzle turned at all',
  '',
].join('\r\n');

test('licensed CPT texts: confirmed first, found by number and by word, on the page of the code, and in nothing that leaves', async ({
  app,
  page,
  dataDir,
}) => {
  const shot = async (name: string) => {
    if (SHOTS === undefined) return;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${SHOTS}/${name}-${colorScheme}.png` });
    }
  };
  const path = join(dataDir, 'licensed texts 2026.txt');
  writeFileSync(path, TEXTS);
  await goTo(page, 'Library');
  await filesWillBePicked(app, [path]);
  await page.getByRole('button', { name: 'Import files…' }).click();
  const card = page.getByRole('region', { name: 'Import' });
  await expect(card).toContainText('CPT texts, 2026');
  await expect(card).toContainText('2 rows');
  const install = page.getByRole('button', { name: 'Install', exact: true });
  await expect(install).toBeDisabled();
  await shot('cpt-preview');
  await expectAccessible(page, 'Library, license');
  await page.getByRole('checkbox', { name: /holds a license for these texts/ }).focus();
  await page.keyboard.press('Space');
  await install.click();
  await expect(page.getByRole('status').filter({ hasText: 'Installed CPT texts, 2026' }).first()).toBeVisible();
  await shot('cpt-library');

  await goTo(page, 'Look up');
  await lookUp(page, '10002');
  const found = page.getByRole('region', { name: 'From your licensed CPT texts, © AMA' });
  await expect(found.getByRole('button')).toHaveCount(1);
  await lookUp(page, 'bozzle fit');
  await expect(found.getByRole('button')).toHaveCount(2);
  await shot('cpt-lookup');
  await found.getByRole('button', { name: /10002/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('10002 CPT');
  await expect(page.getByRole('main')).toContainText('with no bozzle turned at all');
  await expect(page.getByText(/under your license \(CPT texts, 2026\), © AMA/)).toBeVisible();
  await shot('cpt-code');
  await expectAccessible(page, 'Code, licensed texts');
  await expectNothingCutOff(page, 'Code, licensed texts');

  // What backups and exports are made of holds the number and no word.
  await page.keyboard.press('ControlOrMeta+d');
  await expect(page.getByText('Bookmarked 10002')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+e');
  await expect.poll(async () => JSON.stringify((await readStoredUser(page)).encounters)).toContain('cpt:10002');
  expect(JSON.stringify(await readStoredUser(page))).not.toMatch(/snood|bozzle/i);

  await goTo(page, 'Library');
  await page.getByRole('button', { name: 'Remove CPT texts, 2026' }).click();
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Removed CPT texts, 2026.')).toBeVisible();
});
