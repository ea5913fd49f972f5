import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { openCode } from './fixtures/steps.ts';

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
  await page.getByRole('button', { name: 'Save anyway' }).press('Enter');
  await expect(page.getByText(/Saved at/)).toBeVisible();
  await editor(page).press('Escape');
  await expect(notes(page)).toContainText('Same denial');
});

test('an earlier version of a note is restored, and a deleted note is brought back', async ({ page }) => {
  await writeNote(page, 'E0130', 'First thought');
  await page.keyboard.press('Escape');
  await notes(page).getByRole('button', { name: 'Edit' }).press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Second thought');
  await expect(page.getByText(/Saved at/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(notes(page)).toContainText('Second thought');
  await notes(page).getByRole('button', { name: 'Earlier versions' }).press('Enter');
  await page.getByRole('button', { name: 'Restore this version' }).press('Enter');
  await expect(notes(page)).toContainText('First thought');
  await notes(page).getByRole('button', { name: 'Delete note' }).press('Enter');
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
