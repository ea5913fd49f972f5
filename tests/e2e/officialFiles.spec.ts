import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../a11y/fixtures/accessible.ts';
import { test as base, expect } from './fixtures/app.ts';
import { readHcpcsTexts, readIcdTexts } from './fixtures/independentReaders.ts';
import { pressKey, tabTo } from './fixtures/keyboard.ts';
import {
  HCPCS_JANUARY_2025,
  hasCompanions,
  hasReference,
  ICD_FY2025,
  ICD_INDEX_2026,
  ICD_TABULAR_2021,
  NDC_CROSSWALK_2026,
  WITHOUT_REFERENCE,
} from './fixtures/paths.ts';
import { blockedRequests, goTo, importFile, lookUp, openCode, results } from './fixtures/steps.ts';
import { readStoredReference } from './fixtures/storedReference.ts';

// One profile for the tests of this file, in their order: what one installs is there for the next. Importing the large
// files anew for each would take longer than all that is looked at.
base.describe.configure({ mode: 'serial' });
base.skip(!hasReference, WITHOUT_REFERENCE);

let profile = '';
base.beforeAll(() => {
  profile = mkdtempSync(join(tmpdir(), 'chartside-official-'));
});
base.afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

const test = base.extend({
  dataDir: async ({ browserName: _ }, use) => use(profile),
});

const SHOTS = process.env.CHARTSIDE_SHOTS;
async function look(page: Page, name: string): Promise<void> {
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png` });
}

const FOUND = [
  ['classical cholera', 'A00.0', 'inclusion term, ICD-10-CM tabular 2021'],
  ['acetohexamide underdosing', 'T38.3X6', 'ICD-10-CM index: drug table'],
  ['cinvanti heron', 'J0185', 'product name, NDC crosswalk January 2026'],
  ['hydrogel drsg', 'A6248', 'Hydrogel drsg gel filler: official short text in HCPCS January 2025'],
] as const;

test('the official files, imported through the screens, are kept whole, survive a restart and need no network', async ({
  start,
}) => {
  test.setTimeout(180_000);
  const first = await start();
  await importFile(first.app, first.page, HCPCS_JANUARY_2025);
  const status = first.page.getByRole('status').filter({ hasText: 'Installed HCPCS January 2025' }).first();
  await expect(status).toContainText('8,259 codes');
  await expect(status).toContainText('383 modifiers');
  await importFile(first.app, first.page, ICD_FY2025);
  await first.app.close();

  const { page } = await start();
  await goTo(page, 'Library');
  const library = page.getByRole('main');
  await expect(library).toContainText('8,259');
  await expect(library).toContainText('383');
  await expect(library).toContainText('7,477');
  await expect(library).toContainText('97,584');
  await expect(library).toContainText('74,260');

  const { releases, orphans } = await readStoredReference(page);
  expect(orphans).toBe(0);
  const hcpcs = releases.find(release => release.series === 'hcpcs' && release.isActive);
  const icd = releases.find(release => release.series === 'icd10cm' && release.isActive);

  const officialHcpcs = readHcpcsTexts(HCPCS_JANUARY_2025);
  expect(differences(hcpcs?.texts, officialHcpcs)).toEqual([]);
  const officialIcd = readIcdTexts(ICD_FY2025);
  expect(differences(icd?.texts, officialIcd)).toEqual([]);
  expect(icd?.billable).toBe(74_260);

  for (const code of ['J9207', 'C9757', 'A9604']) {
    await openCode(page, code);
    await expect(page.getByRole('article')).toContainText(
      officialHcpcs.get(`hcpcs ${code}`) ?? 'missing from the file',
    );
  }
  const outOfDate = page.getByRole('region', { name: 'Releases out of date' });
  await expect(outOfDate).toContainText('Out of date: HCPCS January 2025, ICD-10-CM FY2025.');
  for (const place of ['Browse', 'Bookmarks', 'Encounters'] as const) {
    await goTo(page, place);
    await expect(page.getByRole('heading', { name: place, level: 1 })).toBeVisible();
    await expect(outOfDate).toBeVisible();
  }
  await openCode(page, 'E11.42');
  await expect(page.getByRole('article')).toContainText(officialIcd.get('icd10cm E1142') ?? 'missing from the file');
  // The names of companion files are not there before these are.
  await goTo(page, 'Look up');
  await lookUp(page, 'classical cholera');
  await expect(results(page).filter({ hasText: 'inclusion term' })).toHaveCount(0);
  expect(await blockedRequests(page)).toBe(0);
});

test('what the official files say of a code is read, followed and browsed by keyboard', async ({ app, page }) => {
  test.skip(!hasCompanions, WITHOUT_REFERENCE);
  test.setTimeout(300_000);
  for (const file of [ICD_TABULAR_2021, ICD_INDEX_2026]) await importFile(app, page, file);

  // A diagnosis code has the notes of its category and chapter, of a list that is said to be of another year.
  await openCode(page, 'E11.42');
  await page.keyboard.press('Enter');
  const notes = page.getByRole('region', { name: 'Coding instructions' });
  await expect(notes).toContainText(
    'The notes are from the ICD-10-CM Tabular List FY2021; this code is from ICD-10-CM FY2025',
  );
  await expect(notes).toContainText('Excludes1');
  await expect(notes).toContainText('From category E11');
  await expect(notes.getByRole('button', { name: 'O24.4-' })).toBeVisible();
  await expectAccessible(page, 'a diagnosis code with notes');
  await look(page, 'e1142');
  await tabTo(page, notes.getByRole('button', { name: 'Z79.84' }).first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Z79.84');

  // A seventh character is told, and a code that needs one lists them.
  await openCode(page, 'S72.001A');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Coding instructions' })).toContainText('Seventh character A');
  await expect(page.getByRole('region', { name: 'Coding instructions' })).toContainText(
    'initial encounter for closed fracture',
  );
  await look(page, 's72001a');
  await openCode(page, 'W19');
  await page.keyboard.press('Enter');
  const needs = page.getByRole('region', { name: 'Coding instructions' });
  await expect(needs).toContainText('Needs a seventh character');
  await pressKey(needs.getByRole('button', { name: 'W19.XXXD' }), 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('W19.XXXD');

  // From the code to its place in the tree, and on by keyboard.
  await tabTo(page, page.getByRole('button', { name: 'Show in Browse' }));
  await page.keyboard.press('Enter');
  const tree = page.getByRole('tree', { name: 'ICD-10-CM' });
  await expect(tree).toBeFocused();
  await expect(tree.locator('[aria-selected="true"]')).toContainText('W19.XXXD');
  await expectAccessible(page, 'Browse, a tree');
  await look(page, 'tree-w19');
  await page.keyboard.type('E11.4');
  await expect(tree.locator('[aria-selected="true"]')).toContainText('E11.4');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(tree.locator('[aria-selected="true"]')).toContainText('E08-E13');
  await page.keyboard.press('ArrowLeft');
  await expect(tree.locator('[aria-selected="true"]')).toHaveAttribute('aria-expanded', 'false');
  await look(page, 'tree');

  await page.getByRole('radio', { name: 'HCPCS' }).click();
  const hcpcs = page.getByRole('tree', { name: 'HCPCS Level II' });
  await hcpcs.focus();
  await page.keyboard.type('J9207');
  await expect(hcpcs.locator('[aria-selected="true"]')).toContainText('ixabepilone');
  await look(page, 'tree-hcpcs');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('J9207');
  await page.goBack();
  await expect(hcpcs).toBeFocused();
  await expect(hcpcs.locator('[aria-selected="true"]')).toContainText('J9207');
  await page.getByRole('radio', { name: 'Modifiers' }).click();
  await expect(page.getByRole('tree', { name: 'HCPCS modifier' })).toContainText('Modifiers for drugs and biologicals');

  // The tables: found by words, followed by keyboard.
  await page.getByRole('radio', { name: 'Drug table' }).click();
  await expect(page.getByText('7,430 terms', { exact: true })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find in this table' }).fill('acetohexamide');
  await expect(page.getByText('1 of 7,430 terms')).toBeVisible();
  const table = page.getByRole('table');
  await tabTo(page, table.getByRole('button').first());
  await page.keyboard.press('ArrowRight');
  await expect(table.getByRole('button', { name: 'T38.3X2' })).toBeFocused();
  await expectAccessible(page, 'Browse, the drug table');
  await look(page, 'drugs');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('T38.3X2');
  await goTo(page, 'Browse');
  await page.getByRole('radio', { name: 'External causes' }).click();
  await page.getByRole('searchbox', { name: 'Find in this table' }).fill('abandonment');
  await look(page, 'causes');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('radio', { name: 'Neoplasm table' }).click();
  await expect(page.getByText('1,940 terms', { exact: true })).toBeVisible();
  await expectAccessible(page, 'Browse, the neoplasm table');
  await look(page, 'neoplasms-dark');
  // Notes of the table are instructions: as long as they are, nothing of them is cut off.
  await page.getByRole('searchbox', { name: 'Find in this table' }).fill('note:');
  await expect(page.getByText(/^\d of 1,940 terms$/)).toBeVisible();
  const hidden = await table
    .getByRole('rowheader')
    .locator('> span')
    .evaluateAll(notes => notes.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight));
  expect(hidden.length).toBeGreaterThan(0);
  expect(Math.max(...hidden)).toBe(0);

  // Fields of a HCPCS code in words, with the text of its note and the claim's need of a description.
  await openCode(page, 'S9083');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Official fields' })).toContainText('TEMPORARY CODES');
  await openCode(page, 'J3490');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Official fields' })).toContainText('needs a description');
  await look(page, 'j3490-dark');

  // Codes that read alike, and a modifier's own page.
  await openCode(page, 'Q5107');
  await page.keyboard.press('Enter');
  const alike = page.getByRole('region', { name: 'Look-alikes' });
  await expect(alike).toContainText('Differs in');
  await expect(alike.getByRole('button', { name: 'Q5118' })).toBeVisible();
  await alike.scrollIntoViewIfNeeded();
  await look(page, 'alike');
  await expectAccessible(page, 'look-alikes');
  await openCode(page, 'JW');
  await page.keyboard.press('Enter');
  const use = page.getByRole('region', { name: 'Using this modifier' });
  await expect(use).toContainText('thrown away');
  await expect(use.getByRole('button', { name: 'JZ' }).first()).toBeVisible();
  await look(page, 'jw');
  await expectAccessible(page, 'a modifier');
});

test('codes are found by the names companion files give them, each saying which file, also after a restart', async ({
  start,
}) => {
  test.skip(!hasCompanions, WITHOUT_REFERENCE);
  test.setTimeout(240_000);
  const first = await start();
  await importFile(first.app, first.page, NDC_CROSSWALK_2026);
  const library = first.page.getByRole('main');
  await expect(library).toContainText('45,335');
  await expect(library).toContainText('7,430');
  await expect(library).toContainText('7,098');
  await expect(library).toContainText('195 names speak of codes that are not installed');
  await findAll(first.page);
  await first.app.close();

  const { page, app } = await start();
  await goTo(page, 'Look up');
  await findAll(page);

  await goTo(page, 'Library');
  await page.getByRole('button', { name: 'Remove ICD-10-CM Tabular List FY2021' }).click();
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Removed ICD-10-CM Tabular List FY2021.')).toBeVisible();
  await goTo(page, 'Look up');
  await lookUp(page, 'classical cholera');
  await expect(results(page).filter({ hasText: 'inclusion term' })).toHaveCount(0);
  await app.close();
});

async function findAll(page: Page): Promise<void> {
  await goTo(page, 'Look up');
  for (const [query, code, why] of FOUND) {
    await lookUp(page, query);
    await expect(results(page).filter({ hasText: code }).filter({ hasText: why }).first()).toBeVisible();
  }
}

/** The first differing entries, both ways; empty when the maps are equal. */
function differences(found: ReadonlyMap<string, string> | undefined, expected: ReadonlyMap<string, string>): string[] {
  if (found === undefined) return ['nothing is installed'];
  const lines: string[] = [];
  for (const [key, text] of expected) {
    if (found.get(key) !== text) lines.push(`${key}: file “${text}”, app “${found.get(key) ?? '(absent)'}”`);
  }
  for (const key of found.keys()) if (!expected.has(key)) lines.push(`${key}: not in the file`);
  return lines.slice(0, 10);
}
