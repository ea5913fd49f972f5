import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
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
  await shot(page, 'cpt-preview');
  await expectAccessible(page, 'Library, license');
  await page.getByRole('checkbox', { name: /holds a license for these texts/ }).focus();
  await page.keyboard.press('Space');
  await install.click();
  await expect(page.getByRole('status').filter({ hasText: 'Installed CPT texts, 2026' }).first()).toBeVisible();
  await shot(page, 'cpt-library');

  await goTo(page, 'Look up');
  await lookUp(page, '10002');
  const found = page.getByRole('region', { name: 'From your licensed CPT texts, © AMA' });
  await expect(found.getByRole('button')).toHaveCount(1);
  await lookUp(page, 'bozzle fit');
  await expect(found.getByRole('button')).toHaveCount(2);
  await shot(page, 'cpt-lookup');
  await found.getByRole('button', { name: /10002/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('10002 CPT');
  await expect(page.getByRole('main')).toContainText('with no bozzle turned at all');
  await expect(page.getByText(/under your license \(CPT texts, 2026\), © AMA/)).toBeVisible();
  await shot(page, 'cpt-code');
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

test('a table of one’s own: its columns named, a bad row told with its line, corrected, installed and found by code', async ({
  app,
  page,
  dataDir,
}) => {
  const path = join(dataDir, 'house.csv');
  const rows = Array.from({ length: 300 }, (_, at) => `H${at},Made up number ${at},1/1/2026,`);
  const table = (first: string) => ['House code,Meaning,First day,Last day', first, ...rows, ''].join('\r\n');
  writeFileSync(path, table('OLD,"Sprangle, retired",2020-01-01,2020-12-31'));
  await goTo(page, 'Library');
  await filesWillBePicked(app, [path]);
  await page.getByRole('button', { name: 'Import files…' }).click();
  const card = page.getByRole('region', { name: 'Import' });
  await expect(card).toContainText('A table of a kind Chartside does not know');
  await expect(page.getByRole('combobox', { name: 'Text' })).toHaveValue('1');
  const name = page.getByRole('textbox', { name: 'Name of the list' });
  await name.fill('House codes');
  await page.getByRole('combobox', { name: 'Last day' }).selectOption({ label: '2: Meaning' });
  await expect(card).toContainText('One column stands for two things.');
  await page.getByRole('combobox', { name: 'Text' }).selectOption({ label: '1: House code' });
  await page.getByRole('combobox', { name: 'Code', exact: true }).selectOption({ label: '3: First day' });
  await page.getByRole('combobox', { name: 'First day' }).selectOption({ label: 'No such column' });
  await page.getByRole('button', { name: 'Read the list' }).click();
  await expect(page.getByRole('alert')).toContainText('line 2, column 2: “Sprangle, retired” is not a date');
  await expect(page.getByRole('alert')).toContainText('Nothing was changed.');
  await shot(page, 'list-refused');
  await page.getByRole('combobox', { name: 'Last day' }).selectOption({ label: '4: Last day' });
  await page.getByRole('combobox', { name: 'Text' }).selectOption({ label: '2: Meaning' });
  await page.getByRole('combobox', { name: 'Code', exact: true }).selectOption({ label: '1: House code' });
  await page.getByRole('combobox', { name: 'First day' }).selectOption({ label: '3: First day' });
  await shot(page, 'list-columns');
  await expectAccessible(page, 'Library, columns of a table');
  await page.getByRole('button', { name: 'Read the list' }).click();
  await expect(card).toContainText('Ready to install: House codes');
  await expect(card).toContainText('301 rows');
  const install = page.getByRole('button', { name: 'Install', exact: true });
  await expect(install).toBeDisabled();
  await page.getByRole('checkbox', { name: 'I may use this list on this computer.' }).focus();
  await page.keyboard.press('Space');
  await install.click();
  await page.getByRole('button', { name: 'Open the list' }).click();
  const list = page.getByRole('table', { name: 'House codes' });
  await page.getByRole('searchbox', { name: 'Find a code or words in this list' }).fill('old');
  await expect(list.getByRole('row').nth(1)).toContainText('Sprangle, retired');
  await expect(list.getByRole('row').nth(1)).toContainText('Ended. January 1, 2020 to December 31, 2020');
  await page.getByRole('searchbox', { name: 'Find a code or words in this list' }).fill('number 29');
  await expect(page.getByText('11 of 301 codes')).toBeVisible();
  await shot(page, 'list-page');
  await expectAccessible(page, 'Browse, a list');
  await expectNothingCutOff(page, 'Browse, a list');
  await goTo(page, 'Library');
  await page.getByRole('button', { name: 'Remove House codes' }).click();
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Removed House codes.')).toBeVisible();
});

async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${SHOTS}/${name}-${colorScheme}.png` });
  }
}
