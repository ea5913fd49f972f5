import type { RunningApp } from './fixtures/app.ts';
import { pressKey } from './fixtures/keyboard.ts';
import { expect, test } from './fixtures/sharedApp.ts';
import { goTo, openCode, results } from './fixtures/steps.ts';

test('theme, width of the result list, a note and the code it is about are kept, though the window closes on the last letter', async ({
  start,
}) => {
  const first = await start();
  await goTo(first.page, 'Settings');
  await pressKey(first.page.getByRole('radio', { name: 'Dark' }), 'Space');
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await goTo(first.page, 'Look up');
  const border = ({ page }: RunningApp) => page.getByRole('separator', { name: 'Width of the result list' });
  const share = await border(first).getAttribute('aria-valuenow');
  await border(first).press('End');
  await expect(border(first)).toHaveAttribute('aria-valuenow', '800');
  await openCode(first.page, 'J9207');
  await first.page.keyboard.press('Control+n');
  await expect(first.page.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await first.page.keyboard.type('Two vials');
  await first.app.close();

  const second = await start();
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(border(second)).toHaveAttribute('aria-valuenow', '800');
  await border(second).dblclick();
  await expect(border(second)).toHaveAttribute('aria-valuenow', share ?? '');
  await expect(results(second.page)).toHaveText([/J9207/]);
  await openCode(second.page, 'J9207');
  await expect(second.page.getByRole('article').getByRole('article')).toContainText('Two vials');
  // The border was moved, and a code opened, and nothing rested before the window was gone.
  await openCode(second.page, 'E0130');
  await second.app.close();

  const third = await start();
  await expect(results(third.page)).toHaveText([/E0130/, /J9207/]);
});

test('settings tell where the data is, how it is kept and how many requests were refused', async ({
  start,
  dataDir,
}) => {
  const { page } = await start();
  await goTo(page, 'Settings');
  const main = page.getByRole('main');
  await expect(main).toContainText(dataDir);
  await expect(main).toContainText(/network requests blocked:?\s*0/i);
  await expect(main).toContainText(/Electron/);
});

test('the keyboard map opens on ? and gives the focus back', async ({ page }) => {
  await goTo(page, 'Library');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('?');
  const map = page.getByRole('dialog');
  await expect(map).toContainText(/Ctrl/);
  await page.keyboard.press('Escape');
  await expect(map).toBeHidden();
});
