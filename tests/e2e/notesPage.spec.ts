import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fileWillBeSavedAs } from './fixtures/backups.ts';
import { pressByKeyboard, pressKey } from './fixtures/keyboard.ts';
import { fillNotes } from './fixtures/manyOfMine.ts';
import { expect, test } from './fixtures/sharedApp.ts';
import { goTo, openCode } from './fixtures/steps.ts';

const lines = (page: Page) => page.getByRole('list', { name: 'Notes' }).getByRole('button', { expanded: false });

const headings = (page: Page) => page.getByRole('list', { name: 'Notes' }).getByRole('heading');

async function writeNote(page: Page, code: string, text: string): Promise<void> {
  await openCode(page, code);
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill(text);
  await expect(page.getByText(/Saved at/)).toBeVisible();
  await page.keyboard.press('Escape');
}

test('all notes on one page: searched, narrowed, opened and edited in their place, exported, all by keyboard', async ({
  app,
  page,
  dataDir,
}) => {
  await page.keyboard.press('Control+4');
  await expect(page.getByText('No notes yet')).toBeVisible();
  await writeNote(page, 'J9207', '**Bill JW** for the rest of the vial');
  await writeNote(page, 'E0130', 'Order on file before delivery');
  await pressKey(page.getByRole('button', { name: 'Pin to the top' }), 'Enter');
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { level: 1, name: 'Notes' })).toBeFocused();
  await expect(headings(page)).toHaveText([/^E0130/, /^J9207/]);

  await pressByKeyboard(page, page.getByRole('button', { name: /^Pinned/ }));
  await expect(page.getByText('1 note of 2')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Search in notes' }).fill('vial jw');
  await expect(headings(page)).toHaveText([/^J9207/]);
  await page.getByRole('textbox', { name: 'Search in notes' }).fill('');
  await pressKey(page.getByRole('radio', { name: 'By last edit' }), 'Space');
  await expect(headings(page)).toHaveText(['Today']);

  // The older of the two, edited: it stays where it is while it is written.
  await lines(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(lines(page).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await pressByKeyboard(page, page.getByRole('button', { name: 'Edit', exact: true }));
  await page.keyboard.type(' and say so on the claim');
  await expect(page.getByText(/Saved at/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Notes' }).getByRole('listitem').nth(1)).toContainText(
    'say so on the claim',
  );

  const file = join(dataDir, 'notes.md');
  await fileWillBeSavedAs(app, file);
  await pressKey(page.getByRole('button', { name: 'Export' }), 'Enter');
  await pressKey(page.getByRole('menuitem', { name: /Markdown/ }), 'Enter');
  await expect.poll(() => (existsSync(file) ? readFileSync(file, 'utf8') : '')).toContain('## J9207 (HCPCS Level II)');
  expect(readFileSync(file, 'utf8')).toContain('**Bill JW** for the rest of the vial and say so on the claim');
});

test('20,000 notes: only those in view are drawn, the last is a key away, and a word finds one', async ({ page }) => {
  test.setTimeout(120_000);
  await fillNotes(page, 20_000);
  await goTo(page, 'Notes');
  await expect(page.getByText('20,000 notes', { exact: true })).toBeVisible();
  await pressKey(page.getByRole('radio', { name: 'By last edit' }), 'Space');
  expect(await page.getByRole('listitem').count()).toBeLessThan(60);
  await lines(page).first().focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: /Note number 0\./ })).toBeFocused();
  await page.getByRole('textbox', { name: 'Search in notes' }).fill('number 12345.');
  await expect(page.getByText('1 note of 20,000')).toBeVisible();
  await pressKey(lines(page).first(), 'Enter');
  await expect(page.getByRole('article')).toContainText('Start and stop time on file');
});
