import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { openCode } from './fixtures/steps.ts';
import { storeTemplates } from './fixtures/storedTemplates.ts';

const tick = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });
const addBox = (page: Page) => page.getByRole('combobox', { name: 'Add a code' });
const saved = (page: Page) => expect(page.getByText(/Saved at/)).toBeVisible();

test('an encounter is begun from a code, worked on and finished, all by keyboard', async ({ page }) => {
  await storeTemplates(page);
  await openCode(page, 'J9207');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('region', { name: 'What was just done' })).toContainText(/Began \w+-\d{3} with J9207/);
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);
  await page.getByRole('table').getByRole('link').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\w+-\d{3}$/);
  await expect(tick(page, 'Signed and dated order')).toBeVisible();

  await addBox(page).focus();
  await page.keyboard.type('E0143');
  await expect(page.getByRole('option').first()).toContainText('E0143');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'E0143' })).toBeVisible();
  await page.keyboard.type('77002');
  await expect(page.getByRole('option').first()).toContainText('77002');
  await page.keyboard.press('Enter');
  await expect(page.getByText('CPT, number only')).toBeVisible();
  await page.screenshot({ path: '/tmp/enc/worksheet-1.png' });
  await expect(page.getByText(/for J9207, E0143/)).toBeVisible();

  await page.getByRole('textbox', { name: 'Modifiers of line 1, J9207' }).focus();
  await page.keyboard.type('jw');
  await page.keyboard.press('Tab');
  await expect(tick(page, 'Amount discarded and why')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('45');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Units of line 1, J9207' })).toHaveValue('45');
  await saved(page);

  await tick(page, 'Signed and dated order').focus();
  await page.keyboard.press('Space');
  await expect(tick(page, 'Signed and dated order')).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(tick(page, /Dose given/)).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.type('Given elsewhere');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Not applicable: Given elsewhere')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('See the order');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /Note on “Dose given/ })).toHaveValue('See the order');
  await page.screenshot({ path: '/tmp/enc/worksheet-2.png' });
  await page.getByRole('button', { name: 'Finish' }).press('Enter');
  await expect(page.getByText('Finished', { exact: true })).toBeVisible();
  await expect(addBox(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Reopen' }).press('Enter');
  await expect(tick(page, 'Signed and dated order')).toBeChecked();
});
