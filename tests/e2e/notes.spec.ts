import type { Page } from '@playwright/test';
import { pressKey } from './fixtures/keyboard.ts';
import { expect, test } from './fixtures/sharedApp.ts';
import { goTo, lookUp, openCode, results, searchBox } from './fixtures/steps.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Note' });
const notes = (page: Page) => page.getByRole('article').getByRole('article');

/** Writes a note on a code by keyboard and waits until it says that it is saved. */
async function writeNote(page: Page, code: string, text: string): Promise<void> {
  await openCode(page, code);
  await page.keyboard.press('Control+n');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type(text);
  await expect(page.getByText(/Saved at/)).toBeVisible();
}

test('a note saves itself, says so, and is there after the app is killed', async ({ start }) => {
  const first = await start();
  await writeNote(first.page, 'J9207', 'Bill **JW** for the rest of the vial');
  const closed = first.app.waitForEvent('close');
  first.app.process().kill('SIGKILL');
  await closed;

  const { page } = await start();
  await openCode(page, 'J9207');
  await expect(notes(page)).toContainText('Bill JW for the rest of the vial');
  await expect(notes(page).locator('strong')).toHaveText('JW');
});

test('what looks like patient data is not saved before the person says so', async ({ page }) => {
  await openCode(page, 'J9207');
  await page.keyboard.press('Control+n');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('Same denial as MRN 48213377');
  await expect(page.getByText('This looks like patient data')).toBeVisible();
  await expect(page.getByText(/^\s*Not saved$/)).toBeVisible();
  // Leaving does not lose it, and does not save it either.
  await page.keyboard.press('Alt+ArrowLeft');
  await openCode(page, 'J9207');
  await expect(notes(page)).toHaveCount(0);
  await expect(editor(page)).toHaveValue('Same denial as MRN 48213377');
  await pressKey(page.getByRole('button', { name: 'Save anyway' }), 'Enter');
  await expect(page.getByText(/Saved at/)).toBeVisible();
  await editor(page).press('Escape');
  await expect(notes(page)).toContainText('Same denial');
});

test('an earlier version of a note is restored, and a deleted note is brought back', async ({ page }) => {
  await writeNote(page, 'E0130', 'First thought');
  await page.keyboard.press('Escape');
  await pressKey(notes(page).getByRole('button', { name: 'Edit' }), 'Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Second thought');
  await expect(page.getByText(/Saved at/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(notes(page)).toContainText('Second thought');
  await pressKey(notes(page).getByRole('button', { name: 'Earlier versions' }), 'Enter');
  await pressKey(page.getByRole('button', { name: 'Restore this version' }), 'Enter');
  await expect(notes(page)).toContainText('First thought');
  await pressKey(notes(page).getByRole('button', { name: 'Delete note' }), 'Enter');
  await expect(notes(page)).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).press('Control+z');
  await expect(notes(page)).toContainText('First thought');
});

test('a script, a picture and a link in a note are words and nothing else', async ({ page }) => {
  await writeNote(
    page,
    'E0130',
    '<img src=x onerror=alert(1)><script>alert(2)</script> ![pixel](https://example.com/p.png) [site](javascript:alert(3)) <https://example.com/>',
  );
  await page.keyboard.press('Escape');
  await expect(notes(page)).toContainText('pixel');
  expect(await notes(page).locator('img, script, a, iframe').count()).toBe(0);
});

test('the clinic’s own word finds the code, and is listed in Settings', async ({ page }) => {
  await openCode(page, 'E0130');
  await pressKey(page.getByRole('button', { name: 'Also called here…' }), 'Enter');
  await page.keyboard.type('zimmer thing');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Also called here' })).toContainText('zimmer thing');
  await goTo(page, 'Look up');
  await lookUp(page, 'zimmer thing');
  await expect(results(page).first()).toContainText(/E0130.*our clinic’s word/s);
  await goTo(page, 'Settings');
  await expect(page.getByRole('list', { name: 'Words of your clinic' })).toContainText('zimmer thing');
  await pressKey(page.getByRole('button', { name: 'Remove “zimmer thing” for E0130' }), 'Enter');
  await expect(page.getByRole('list', { name: 'Words of your clinic' })).not.toContainText('zimmer thing');
});

test('notes and bookmarks are found in the same box, under headings of their own', async ({ page }) => {
  await writeNote(page, 'E0130', 'Zephyr brand is returned by the supplier');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).press('Control+d');
  await expect(page.getByRole('button', { name: 'Bookmarked' })).toBeVisible();
  await goTo(page, 'Look up');
  await searchBox(page).fill('zephyr');
  await pressKey(page.getByRole('region', { name: 'Your notes' }).getByRole('button', { name: /E0130/ }), 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('E0130');
  await goTo(page, 'Look up');
  await lookUp(page, 'walker');
  await expect(page.getByRole('region', { name: 'Your bookmarks' })).toContainText('E0130');
  await searchBox(page).fill('');
  await expect(page.getByRole('region', { name: 'Bookmarks', exact: true })).toContainText(/E0130.*Alt\+1/s);
});
