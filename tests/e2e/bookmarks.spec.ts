import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pressKey } from './fixtures/keyboard.ts';
import { fillBookmarks } from './fixtures/manyOfMine.ts';
import { expect, test } from './fixtures/sharedApp.ts';
import { goTo, lookUp, searchBox } from './fixtures/steps.ts';

/** The rows of the Bookmarks page. */
const bookmarks = (page: Page) => page.getByRole('grid', { name: 'Bookmarks' }).getByRole('row');

/** Looks a code up and presses Ctrl+D on it, without opening it. */
async function star(page: Page, code: string): Promise<void> {
  await goTo(page, 'Look up');
  await lookUp(page, code);
  await searchBox(page).press('Control+d');
  await expect(page.getByRole('button', { name: 'Bookmarked' })).toBeVisible();
}

test('a code starred from the list is in Bookmarks, and still there after a restart', async ({ start }) => {
  const first = await start();
  await star(first.page, 'J9207');
  await first.page.keyboard.press('Control+b');
  await expect(bookmarks(first.page)).toHaveText([/J9207/]);
  await first.app.close();

  const { page } = await start();
  await page.keyboard.press('Control+b');
  await expect(bookmarks(page)).toHaveText([/J9207.*ixabepilone/i]);
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('J9207');
  await expect(page.getByRole('button', { name: 'Bookmarked' })).toBeVisible();
});

test('Ctrl+D again takes the bookmark off; Ctrl+Z brings it back', async ({ page }) => {
  await star(page, 'E0130');
  await searchBox(page).press('Control+d');
  await expect(page.getByRole('region', { name: 'What was just done' })).toContainText('Removed E0130');
  await page.keyboard.press('Control+b');
  await expect(bookmarks(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(bookmarks(page)).toHaveText([/E0130/]);
});

test('bookmarks are put in order, into folders and under labels, all by keyboard', async ({ page }) => {
  for (const code of ['J9207', 'E0130', 'J1745']) await star(page, code);
  await page.keyboard.press('Control+b');
  await expect(bookmarks(page)).toHaveText([/J9207/, /E0130/, /J1745/]);
  await bookmarks(page).nth(2).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(bookmarks(page)).toHaveText([/J9207/, /J1745/, /E0130/]);

  await pressKey(page.getByRole('button', { name: 'New folder' }), 'Enter');
  await page.keyboard.type('Infusions');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: /Infusions/ })).toBeVisible();
  await pressKey(page.getByRole('button', { name: 'Edit labels…' }), 'Enter');
  await pressKey(page.getByRole('button', { name: 'New label' }), 'Enter');
  await page.keyboard.type('Check units');
  await page.keyboard.press('Enter');
  await pressKey(page.getByRole('button', { name: 'Done' }), 'Enter');

  await bookmarks(page).nth(0).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await pressKey(page.getByRole('button', { name: 'Label', exact: true }), 'Enter');
  await pressKey(page.getByRole('menuitem', { name: 'Check units' }), 'Enter');
  await pressKey(page.getByRole('button', { name: 'Move to' }), 'Enter');
  await pressKey(page.getByRole('menuitem', { name: 'Infusions' }), 'Enter');
  await expect(bookmarks(page)).toHaveText([/E0130/, /J9207.*Check units/s, /J1745.*Infusions/s]);

  await pressKey(page.getByRole('toolbar').getByRole('button', { name: 'Delete' }), 'Enter');
  await expect(bookmarks(page)).toHaveText([/E0130/]);
  await pressKey(page.getByRole('button', { name: /^Undo/ }), 'Enter');
  await expect(bookmarks(page)).toHaveCount(3);
  await page.getByRole('textbox', { name: 'Search in bookmarks' }).fill('units');
  await expect(bookmarks(page)).toHaveText([/J9207.*Infusions/s, /J1745.*Infusions/s]);
  // In the folder itself no row says which folder that is.
  await page.getByRole('option', { name: /Infusions/ }).press('Enter');
  await expect(bookmarks(page).filter({ hasText: 'Infusions' })).toHaveCount(0);
  await expect(bookmarks(page)).toHaveText([/J9207/, /J1745/]);
});

test('the bookmarks shown are saved as a table, codes as text', async ({ app, page, dataDir }) => {
  await star(page, 'E0130');
  await page.keyboard.press('Control+b');
  const file = join(dataDir, 'bookmarks.csv');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await pressKey(page.getByRole('button', { name: 'Export' }), 'Enter');
  await pressKey(page.getByRole('menuitem', { name: 'CSV, for a spreadsheet' }), 'Enter');
  await expect.poll(() => (existsSync(file) ? readFileSync(file, 'utf8') : '')).toContain('"HCPCS Level II","E0130"');
});

test('10,000 bookmarks: only those in view are drawn, all are reached by keyboard, found and printed', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await fillBookmarks(page, 10_000);
  await page.keyboard.press('Control+b');
  const grid = page.getByRole('grid', { name: 'Bookmarks' });
  await expect(grid).toHaveAttribute('aria-rowcount', '10000');
  expect(await bookmarks(page).count()).toBeLessThan(60);
  await bookmarks(page).first().focus();
  await page.keyboard.press('End');
  await expect(bookmarks(page).last()).toBeFocused();
  await expect(bookmarks(page).last()).toHaveAttribute('aria-rowindex', '10000');
  await expect(bookmarks(page).last()).toContainText('Z9999');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.locator('[aria-rowindex="9999"]')).toContainText('Z9999');
  await expect(page.locator('[aria-rowindex="9999"]')).toBeFocused();
  await page.getByRole('textbox', { name: 'Search in bookmarks' }).fill('number 4321');
  await expect(bookmarks(page)).toHaveText([/Z4321/]);

  await page.getByRole('textbox', { name: 'Search in bookmarks' }).fill('number 1');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('button', { name: 'Print list', includeHidden: true }).dispatchEvent('click');
  // The heading of the table, and every number up to 9,999 with a 1 in it.
  await expect(page.getByRole('table', { name: 'Bookmarks, to be printed' }).getByRole('row')).toHaveCount(3_440);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('table', { name: 'Bookmarks, to be printed' })).toHaveCount(0);
});
