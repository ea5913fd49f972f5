import { expect, test } from './fixtures/sharedApp.ts';
import { goTo } from './fixtures/steps.ts';

test('theme and text size are kept over a restart', async ({ start }) => {
  const first = await start();
  await goTo(first.page, 'Settings');
  await first.page.getByRole('radio', { name: 'Dark' }).press('Space');
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await first.app.close();
  const { page } = await start();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
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
