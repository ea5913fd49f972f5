import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expectAccessible, expectNothingCutOff } from '../a11y/fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { fileWillBeSavedAs } from './fixtures/backups.ts';
import { pressKey } from './fixtures/keyboard.ts';
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

test('licensed CPT texts: confirmed first, found by number and by word, on the page of the code, and in nothing that leaves unless asked', async ({
  app,
  page,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const path = join(dataDir, 'licensed texts 2026.txt');
  const many = Array.from({ length: 30_000 }, (_, at) => `${10003 + at}\tMuddle ${at}\tMuddle number ${at}`);
  writeFileSync(path, [TEXTS.trimEnd(), ...many, ''].join('\r\n'));
  await goTo(page, 'Library');
  await filesWillBePicked(app, [path]);
  await page.getByRole('button', { name: 'Import files…' }).click();
  const card = page.getByRole('region', { name: 'Import' });
  await expect(card).toContainText('CPT texts, 2026');
  await expect(card).toContainText('30,002 rows');
  const install = page.getByRole('button', { name: 'Install', exact: true });
  await expect(install).toBeDisabled();
  await shot(page, 'cpt-preview');
  await expectAccessible(page, 'Library, license');
  await page.getByRole('checkbox', { name: /holds a license for these texts/ }).focus();
  await page.keyboard.press('Space');
  const before = await rowsOfReference(page);
  await cancelAtOnce(page);
  await install.click();
  await expect(page.getByText('Nothing was changed', { exact: false }).first()).toBeVisible();
  await expect.poll(() => rowsOfReference(page)).toEqual(before);

  writeFileSync(path, TEXTS.replaceAll('nvented', 'nventive'));
  await installTexts(app, page, path);
  writeFileSync(path, TEXTS);
  await installTexts(app, page, path);
  await shot(page, 'cpt-library');

  await goTo(page, 'Look up');
  await lookUp(page, '10002');
  const found = page.getByRole('region', { name: 'From your licensed CPT texts, © AMA' });
  await expect(found.getByRole('button')).toHaveCount(1);
  await lookUp(page, 'fiting bozzle');
  await expect(found).toContainText('These differ by a letter.');
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

  // An export asks each time, and says no where nothing is checked.
  await goTo(page, 'Encounters');
  await page.getByRole('table').getByRole('link').first().click();
  const line = page.getByRole('row', { name: /10002/ });
  await expect(line).toContainText('with no bozzle turned at all');
  await expect(line).toContainText('CPT texts, 2026, © AMA');
  await expect(page.getByRole('link', { name: '10002' })).toHaveAttribute('href', /10002/);
  await shot(page, 'cpt-line');
  const exported = async (way: RegExp, name: string, isAsked?: boolean) => {
    const file = join(dataDir, name);
    await fileWillBeSavedAs(app, file);
    await page.getByRole('button', { name: /^(Print or export|Export)$/ }).click();
    await pressKey(page.getByRole('menuitem', { name: way }), 'Enter');
    if (isAsked !== undefined) {
      const box = page
        .getByRole('dialog')
        .getByRole('checkbox', { name: 'Include the CPT texts you are licensed for' });
      await expect(box).not.toBeChecked();
      if (isAsked) await pressKey(box, 'Space');
      else await shot(page, 'cpt-export');
      if (isAsked) await expectAccessible(page, 'Export, licensed texts');
      await page
        .getByRole('button', { name: isAsked ? 'Go on with the texts' : 'Go on without the texts' })
        .press('Enter');
    }
    await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8').trimEnd().length > 0).toBe(true);
    return readFileSync(file, 'utf8');
  };
  expect(await exported(/^CSV/, 'without.csv', false)).not.toMatch(/snood|bozzle/i);
  expect(await exported(/^JSON/, 'with.json', true)).toMatch(/with no bozzle turned at all.*CPT texts, 2026, © AMA/s);
  expect(await exported(/^FHIR/, 'fhir.json')).not.toMatch(/snood|bozzle/i);
  const sheet = page.getByRole('region', { name: 'Worksheet, to be printed', includeHidden: true });
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  for (const isAsked of [false, true]) {
    await page.getByRole('button', { name: 'Print or export' }).click();
    await pressKey(page.getByRole('menuitem', { name: /^Print/ }), 'Enter');
    if (isAsked) await pressKey(page.getByRole('dialog').getByRole('checkbox'), 'Space');
    await pressKey(page.getByRole('button', { name: /^Go on with/ }), 'Enter');
    await expect(sheet).toContainText('10002');
    if (isAsked) await expect(sheet).toContainText('with no bozzle turned at all');
    else await expect(sheet).not.toContainText(/snood|bozzle/i);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(sheet).toHaveCount(0);
  }
  const printed = await textsPutIntoPdf(app);
  await exported(/^PDF/, 'without.pdf', false);
  await exported(/^PDF/, 'with.pdf', true);
  const [without = '', withTexts = ''] = await printed();
  expect(without).toContain('10002');
  expect(without).not.toMatch(/snood|bozzle/i);
  expect(withTexts).toContain('with no bozzle turned at all');
  await page.evaluate(() => window.location.assign('#/code/cpt:10002'));
  await page.getByRole('button', { name: 'New note' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('Asks for the turning record');
  await expect(page.getByText(/Saved at/)).toBeVisible();
  await goTo(page, 'Notes');
  await expect(page.getByRole('main')).toContainText('Asks for the turning record');
  expect(await exported(/Markdown/, 'notes.md', false)).not.toMatch(/snood|bozzle/i);
  expect(await exported(/Markdown/, 'notes-with.md', true)).toMatch(/bozzle/);
  await goTo(page, 'Bookmarks');
  expect(await exported(/^CSV/, 'bookmarks.csv', true)).toContain(
    'with no bozzle turned at all (CPT texts, 2026, © AMA)',
  );
  expect(await exported(/^CSV/, 'numbers.csv', false)).not.toMatch(/snood|bozzle/i);

  await goTo(page, 'Library');
  await goBack(page, 'CPT texts, 2026');
  await goTo(page, 'Look up');
  await lookUp(page, 'inventive');
  await expect(found.getByRole('button')).toHaveCount(2);
  await goTo(page, 'Library');
  for (const left of [1, 0]) {
    const remove = page.getByRole('button', { name: 'Remove CPT texts, 2026' });
    await remove.first().click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await expect(remove).toHaveCount(left);
  }
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

  // A later file of the same name takes the place of the first, and gives it back.
  writeFileSync(path, table('OLD,"Sprangle, revived",1/1/2020,'));
  await goTo(page, 'Library');
  await filesWillBePicked(app, [path]);
  await page.getByRole('button', { name: 'Import files…' }).click();
  await name.fill('House codes');
  await page.getByRole('button', { name: 'Read the list' }).click();
  await pressKey(page.getByRole('checkbox', { name: 'I may use this list on this computer.' }), 'Space');
  await install.click();
  await page.getByRole('button', { name: 'Open the list' }).click();
  const find = page.getByRole('searchbox', { name: 'Find a code or words in this list' });
  const address = new URL(page.url()).hash;
  await find.fill('old');
  await expect(list.getByRole('row').nth(1)).toContainText('Sprangle, revived');
  await goTo(page, 'Library');
  await goBack(page, 'House codes');
  await page.evaluate(hash => window.location.assign(hash), address);
  await find.fill('old');
  await expect(list.getByRole('row').nth(1)).toContainText('Sprangle, retired');
  await goTo(page, 'Library');
  await page.getByRole('button', { name: 'Remove House codes' }).first().click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Removed House codes.')).toBeVisible();
});

async function installTexts(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await filesWillBePicked(app, [path]);
  await page.getByRole('button', { name: 'Import files…' }).click();
  await pressKey(page.getByRole('checkbox', { name: /holds a license for these texts/ }), 'Space');
  await page.getByRole('button', { name: 'Install', exact: true }).click();
  const installed = page.getByRole('status').filter({ hasText: 'Installed CPT texts, 2026: 2 rows.' }).first();
  await expect(installed).toBeVisible();
}

/** How many rows each table of the reference database has, read without any code of the app. */
async function rowsOfReference(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('reference');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows: Record<string, number> = {};
    for (const name of database.objectStoreNames) {
      rows[name] = await new Promise<number>(resolve => {
        const request = database.transaction(name).objectStore(name).count();
        request.onsuccess = () => resolve(request.result);
      });
    }
    database.close();
    return rows;
  });
}

/** Presses Cancel in the moment it is there: so small a file would be in before a hand is. */
async function cancelAtOnce(page: Page): Promise<void> {
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      const cancel = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel');
      if (cancel === undefined) return;
      observer.disconnect();
      cancel.click();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

async function goBack(page: Page, title: string): Promise<void> {
  await pressKey(page.getByRole('button', { name: `Go back to the earlier file of ${title}` }), 'Enter');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Both stay installed');
  await question.getByRole('button', { name: 'Go back', exact: true }).click();
  await expect(question).toBeHidden();
}

/** From now on notes what stands on the sheet in the moment the program makes a PDF of it. @returns what was noted so far */
async function textsPutIntoPdf(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('no window');
    const make = contents.printToPDF.bind(contents);
    const texts: string[] = [];
    Object.assign(globalThis, { textsOfPdf: texts });
    contents.printToPDF = async options => {
      texts.push(await contents.executeJavaScript('document.querySelector("[data-print-sheet]").textContent'));
      return make(options);
    };
  });
  return () => app.evaluate(() => (globalThis as unknown as { textsOfPdf: string[] }).textsOfPdf);
}

async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${SHOTS}/${name}-${colorScheme}.png` });
  }
}
