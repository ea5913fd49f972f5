import type { RunningApp } from './fixtures/app.ts';
import { pressKey } from './fixtures/keyboard.ts';
import { expect, test } from './fixtures/sharedApp.ts';
import { goTo } from './fixtures/steps.ts';

test('theme, and the width a person gave the result list, are kept over a restart', async ({ start }) => {
  const first = await start();
  await goTo(first.page, 'Settings');
  await pressKey(first.page.getByRole('radio', { name: 'Dark' }), 'Space');
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await goTo(first.page, 'Look up');
  const border = ({ page }: RunningApp) => page.getByRole('separator', { name: 'Width of the result list' });
  const share = await border(first).getAttribute('aria-valuenow');
  await border(first).press('End');
  await expect(border(first)).toHaveAttribute('aria-valuenow', '800');
  // A moved border is written to the disk once it rests.
  await first.page.waitForTimeout(600);
  await first.app.close();

  const second = await start();
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(border(second)).toHaveAttribute('aria-valuenow', '800');
  await border(second).dblclick();
  await expect(border(second)).toHaveAttribute('aria-valuenow', share ?? '');
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
