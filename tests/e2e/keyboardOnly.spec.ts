import type { Page } from '@playwright/test';
import { holdInstallations } from './fixtures/holdInstallations.ts';
import { expectFocusKept, pressByKeyboard, tabRound, tabTo } from './fixtures/keyboard.ts';
import { writeFirstRelease, writeSecondRelease } from './fixtures/madeUpRelease.ts';
import { expect, test } from './fixtures/sharedApp.ts';
import { filesWillBePicked, results, searchBox } from './fixtures/steps.ts';

// Nothing in this file touches a mouse, and nothing puts text or the focus anywhere except by keys.

test('by keyboard: a release is imported, cancelled, imported again, rolled back and removed', async ({
  start,
  dataDir,
}) => {
  const { app, page } = await start();
  const main = page.getByRole('main');
  const dialog = page.getByRole('alertdialog');
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const importFile = async (path: string) => {
    await filesWillBePicked(app, [path]);
    await page.keyboard.press('Control+o');
    await expect(main).toContainText('Nothing is installed yet');
  };

  await test.step('the preview is discarded', async () => {
    await page.keyboard.press('Control+9');
    await filesWillBePicked(app, [writeFirstRelease(dataDir)]);
    await pressByKeyboard(page, button('Import files…'));
    await pressByKeyboard(page, button('Discard'));
    await expect(button('Install')).toHaveCount(0);
    await expectFocusKept(page);
  });
  await test.step('a running installation is cancelled', async () => {
    await importFile(writeFirstRelease(dataDir));
    const letInstallationGoOn = await holdInstallations(page);
    await pressByKeyboard(page, button('Install'));
    await pressByKeyboard(page, button('Cancel'));
    await letInstallationGoOn();
    await expect(main).toContainText('Nothing was changed');
    await expectFocusKept(page);
  });
  await test.step('two releases are installed, the date of one given by hand', async () => {
    await importFile(writeFirstRelease(dataDir));
    await pressByKeyboard(page, button('Install'));
    await expect(main).toContainText('Installed ICD-10-CM FY2025');
    await expectFocusKept(page);
    await importFile(writeSecondRelease(dataDir));
    await pressByKeyboard(page, button(/^Added/));
    await expect(main).toContainText('third kind');
    await pressByKeyboard(page, button('Install'));
    await expect(main).toContainText('Installed ICD-10-CM FY2026');
  });
  await test.step('a message is put away', async () => {
    await pressByKeyboard(page, button('Dismiss').first());
    await expect(main).not.toContainText('Installed ICD-10-CM FY2026');
    await expectFocusKept(page);
  });
  await test.step('the roll back asks, keeps the focus in the question and gives it back', async () => {
    const rollBack = button('Roll back to ICD-10-CM FY2025');
    await pressByKeyboard(page, rollBack);
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
    for (let stop = 0; stop < 5; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await dialog.evaluate(element => element.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(rollBack).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('button', { name: 'Roll back to ICD-10-CM FY2025' }));
    await page.keyboard.press('Enter');
    await expect(main).toContainText('ICD-10-CM FY2025 is in use again');
    await expectFocusKept(page);
  });
  await test.step('a release is removed', async () => {
    await pressByKeyboard(page, button('Remove ICD-10-CM FY2026'));
    await tabTo(page, dialog.getByRole('button', { name: 'Remove ICD-10-CM FY2026' }));
    await page.keyboard.press('Enter');
    await expect(main).toContainText('Removed ICD-10-CM FY2026');
    await expectFocusKept(page);
  });
});

test('by keyboard: look up, open, next, previous and back, and typing anywhere goes to the box', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  await page.keyboard.press('Control+,');
  await expect(heading).toHaveText('Settings');
  await page.keyboard.type('walker');
  await expect(searchBox(page)).toBeFocused();
  await expect(page.getByRole('listbox', { name: 'Results' })).toHaveAttribute('data-answered-for', 'walker');
  const codes = (await results(page).allTextContents()).map(text => text.slice(0, 5));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading).toContainText(codes[1] ?? 'a second result');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(heading).toContainText(codes[2] ?? 'a third result');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(heading).toContainText(codes[0] ?? 'a first result');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(searchBox(page)).toHaveValue('walker');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(heading).toContainText(codes[0] ?? 'a first result');
});

test('by keyboard: theme, text size and the list of recent codes', async ({ page }) => {
  const html = page.locator('html');
  const textSize = () => html.evaluate(element => getComputedStyle(element).fontSize);
  await page.keyboard.type('j9207');
  await expect(results(page).first()).toContainText('J9207');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('J9207');
  await page.keyboard.press('Control+,');

  await tabTo(page, page.getByRole('radio', { name: 'Same as system' }).or(page.getByRole('radio', { name: 'Light' })));
  await arrowTo(page, 'Dark');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await tabTo(page, page.getByRole('radio', { name: '100 %' }));
  await arrowTo(page, '150 %');
  await expect.poll(textSize).toBe('24px');
  await page.keyboard.press('Control+0');
  await expect.poll(textSize).toBe('16px');
  // Faster than a size is kept and drawn: each press counts from the one before.
  await page.keyboard.down('Control');
  await Promise.all(Array.from({ length: 5 }, () => page.keyboard.press('=')));
  await page.keyboard.up('Control');
  await expect.poll(textSize).toBe('32px');
  await page.keyboard.press('Control+0');
  await expect.poll(textSize).toBe('16px');

  const clear = page.getByRole('button', { name: 'Clear recent codes' });
  await pressByKeyboard(page, clear);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(clear).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('alertdialog').getByRole('button', { name: 'Clear recent codes' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('The recent codes are forgotten');
  await expectFocusKept(page);
});

test('by keyboard: the map of shortcuts takes the focus and gives it back, the first stop skips the navigation', async ({
  page,
}) => {
  await page.keyboard.press('Control+9');
  const importFiles = page.getByRole('button', { name: 'Import files…' });
  // The menu command comes from another process: a Tab pressed at once would be ahead of it.
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeFocused();
  await expect(page.getByRole('main')).toContainText('Made for'); // All of the page is read.
  // A mouse that was left on a button: what it tells there does not lie over what the keyboard goes to.
  await page.mouse.move(5, 500);
  // The browser tells of moves once a frame, of several as one: a first one that is on the button already opens no tooltip.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await tabTo(page, importFiles);
  await page.keyboard.press('?');
  const map = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(map).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await map.evaluate(element => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(map).toHaveCount(0);
  await expect(importFiles).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: 'Skip to content' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.getByRole('main').evaluate(element => element.contains(document.activeElement))).toBe(true);
});

test('wherever Tab goes, one can see where the focus is; the first stop of each page skips the navigation', async ({
  page,
}) => {
  const rounds: readonly { keys: readonly string[]; shows: string }[] = [
    { keys: ['Control+9'], shows: 'Library' },
    { keys: ['Control+,'], shows: 'Settings' },
    { keys: ['Control+1'], shows: 'Look up' },
    { keys: [...'walker', 'Enter'], shows: 'E0' },
  ];
  for (const { keys, shows } of rounds) {
    for (const key of keys) await page.keyboard.press(key);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(shows);
    const { stops, hidden } = await tabRound(page, page.getByRole('button', { name: 'Skip to content' }));
    expect(stops.length, shows).toBeGreaterThan(6);
    expect(hidden, shows).toEqual([]);
  }
});

/** Moves along a row of choices and takes the named one. */
async function arrowTo(page: Page, name: string): Promise<void> {
  const choice = page.getByRole('radio', { name });
  for (let step = 0; step < 6; step += 1) {
    if (await choice.evaluate(element => element === document.activeElement)) return page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`“${name}” cannot be reached with the arrow keys.`);
}
