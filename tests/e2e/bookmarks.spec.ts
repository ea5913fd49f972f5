import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
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
