import type { Page } from '@playwright/test';
import { expectAccessible } from '../a11y/fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { tabTo } from './fixtures/keyboard.ts';
import {
  HCPCS_JANUARY_2025,
  hasCompanions,
  ICD_FY2025,
  ICD_INDEX_2026,
  ICD_TABULAR_2021,
  WITHOUT_REFERENCE,
} from './fixtures/paths.ts';
import { goTo, importFile, openCode } from './fixtures/steps.ts';

test.skip(!hasCompanions, WITHOUT_REFERENCE);

const SHOTS = process.env.CHARTSIDE_SHOTS;
async function look(page: Page, name: string): Promise<void> {
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png` });
}

test('what the official files say of a code is read, followed and browsed by keyboard', async ({ app, page }) => {
  test.setTimeout(300_000);
  for (const file of [HCPCS_JANUARY_2025, ICD_FY2025, ICD_TABULAR_2021, ICD_INDEX_2026]) {
    await importFile(app, page, file);
  }

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
  await needs.getByRole('button', { name: 'W19.XXXD' }).press('Enter');
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
  await expect(page.getByText('7,430 of 7,430 terms')).toBeVisible();
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
  await expect(page.getByText('1,940 of 1,940 terms')).toBeVisible();
  await expectAccessible(page, 'Browse, the neoplasm table');
  await look(page, 'neoplasms-dark');

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
