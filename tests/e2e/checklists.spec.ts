import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fileWillBeSavedAs } from './fixtures/backups.ts';
import { pressKey } from './fixtures/keyboard.ts';
import { expect, test } from './fixtures/sharedApp.ts';
import { filesWillBePicked, goTo, openCode } from './fixtures/steps.ts';

const list = (page: Page) => page.getByRole('listbox', { name: 'Checklists' });
const lines = (page: Page, section: string) =>
  page.getByRole('list', { name: `Lines of “${section}”` }).getByRole('textbox', { name: 'What is to be documented' });
const saved = (page: Page) => page.getByText(/Saved at/);

test('a checklist is written, narrowed to its codes, put in order by keyboard, tried, taken back and there after a restart', async ({
  start,
}) => {
  test.setTimeout(180_000);
  const first = await start();
  const { page } = first;
  await page.keyboard.press('Control+6');
  await expect(page.getByRole('heading', { level: 1, name: 'Checklists' })).toBeFocused();
  await pressKey(page.getByRole('button', { name: 'New checklist' }), 'Enter');
  await page.keyboard.type('Our walkers');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Our walkers' })).toBeVisible();

  await page.getByRole('textbox', { name: 'Add a section' }).fill('Papers');
  await page.keyboard.press('Enter');
  for (const text of ['Order on file', 'Delivery slip signed', 'Height fitted']) {
    await page.getByRole('textbox', { name: 'Add a line to “Papers”' }).fill(text);
    await page.keyboard.press('Enter');
    await expect(lines(page, 'Papers').last()).toHaveValue(text);
  }
  await lines(page, 'Papers').last().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(lines(page, 'Papers').nth(1)).toHaveValue('Height fitted');
  await expect(lines(page, 'Papers').nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' and gait watched');
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await expect(saved(page)).toBeVisible();

  // The same by hand: the last line is dragged above the first, and back to the end of the section.
  const items = page.getByRole('list', { name: 'Lines of “Papers”' }).locator('[data-item]');
  await items
    .last()
    .locator('[draggable]')
    .dragTo(items.first(), { targetPosition: { x: 40, y: 4 } });
  await expect(lines(page, 'Papers').first()).toHaveValue('Delivery slip signed');
  const { height = 0 } = (await items.last().boundingBox()) ?? {};
  await items
    .first()
    .locator('[draggable]')
    .dragTo(items.last(), { targetPosition: { x: 40, y: height - 3 } });
  await expect(lines(page, 'Papers').last()).toHaveValue('Delivery slip signed');
  await expect(lines(page, 'Papers').first()).toHaveValue('Order on file');

  await pressKey(page.getByRole('button', { name: 'Add a test' }).first(), 'Enter');
  await pressKey(page.getByRole('menuitem', { name: 'The code is in the family' }), 'Enter');
  await page.getByRole('combobox', { name: 'Add a family' }).selectOption({ label: 'Walkers, canes, and crutches' });
  await expect(page.getByText('Family Walkers, canes, and crutches.')).toBeVisible();
  await pressKey(page.getByRole('button', { name: 'More' }).first(), 'Enter');
  await page.getByRole('textbox', { name: 'Source' }).fill('Our own rule');
  await pressKey(page.getByRole('button', { name: 'Add a test' }).nth(1), 'Enter');
  await pressKey(page.getByRole('menuitem', { name: 'The line has the modifier' }), 'Enter');
  await page.getByRole('textbox', { name: 'Add modifiers' }).fill('kx');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Modifier KX.')).toBeVisible();

  await pressKey(page.getByRole('button', { name: 'Try it with a code' }), 'Enter');
  await page.getByRole('textbox', { name: 'Code', exact: true }).fill('E0130');
  await expect(page.getByText('E0130 is asked 2 lines of 3.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Modifiers', exact: true }).fill('KX');
  await expect(page.getByText('E0130 is asked 3 lines of 3.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Code', exact: true }).fill('J9207');
  await expect(page.getByText('J9207 gets nothing of this checklist.')).toBeVisible();

  await lines(page, 'Papers').nth(2).fill('Same as MRN 48213377');
  await expect(page.getByText('This looks like patient data')).toBeVisible();
  await lines(page, 'Papers').nth(2).fill('Delivery slip signed');
  await pressKey(page.getByRole('button', { name: 'Delete this line' }).last(), 'Enter');
  await expect(lines(page, 'Papers')).toHaveCount(2);
  await pressKey(page.getByRole('button', { name: /^Undo/ }), 'Enter');
  await expect(lines(page, 'Papers')).toHaveCount(3);
  await lines(page, 'Papers').nth(1).fill('Height fitted and gait watched twice');
  await first.app.close();

  const second = await start();
  await goTo(second.page, 'Checklists');
  await list(second.page)
    .getByRole('option', { name: /Our walkers/ })
    .click();
  await expect(lines(second.page, 'Papers').nth(1)).toHaveValue('Height fitted and gait watched twice');

  // A checklist begun keeps what it was begun with, and the template says how many do.
  await openCode(second.page, 'E0130');
  await second.page.keyboard.press('Control+e');
  await goTo(second.page, 'Encounters');
  await pressKey(second.page.getByRole('table').getByRole('link'), 'Enter');
  await second.page.getByRole('checkbox', { name: 'Delivery slip signed' }).click();
  await expect(second.page.getByText(/Saved at/)).toBeVisible();
  await goTo(second.page, 'Checklists');
  await list(second.page)
    .getByRole('option', { name: /Our walkers/ })
    .click();
  await expect(second.page.getByText('1 open encounter with an older copy')).toHaveCount(0);
  await lines(second.page, 'Papers').first().fill('Order on file, dated');
  await expect(second.page.getByText('1 open encounter with an older copy')).toHaveCount(2);
});

test('a checklist that comes with the app is copied, its copy takes its place, goes to a file and comes back from it', async ({
  app,
  page,
  dataDir,
}) => {
  test.setTimeout(180_000);
  await goTo(page, 'Checklists');
  await list(page).getByRole('option').first().waitFor();
  const bundled = await list(page).getByRole('option').count();
  expect(bundled).toBeGreaterThanOrEqual(20);
  await list(page)
    .getByRole('option', { name: /Oxygen at home/ })
    .click();
  await expect(page.getByRole('article')).toContainText('Source: Medicare, LCD for oxygen');
  await pressKey(page.getByRole('button', { name: 'Copy to change it' }), 'Enter');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Oxygen at home');
  await expect(list(page).getByRole('option')).toHaveCount(bundled);

  const file = join(dataDir, 'checklists.json');
  await fileWillBeSavedAs(app, file);
  await pressKey(page.getByRole('button', { name: 'Export' }), 'Enter');
  await pressKey(page.getByRole('menuitem', { name: /File for other clinics/ }), 'Enter');
  await expect.poll(() => existsSync(file)).toBe(true);

  await pressKey(page.getByRole('button', { name: 'Delete this checklist' }), 'Enter');
  await expect(page.getByText('What each kind of code needs')).toBeVisible();
  await filesWillBePicked(app, [file]);
  await pressKey(page.getByRole('button', { name: 'Import…' }), 'Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: /Oxygen at home/ })).toContainText('Is added');
  await pressKey(dialog.getByRole('button', { name: 'Import 1 checklist' }), 'Enter');
  await list(page)
    .getByRole('option', { name: /Oxygen at home/ })
    .click();
  await expect(page.getByText('Yours, in place of “Oxygen at home”')).toBeVisible();

  const damaged = join(dataDir, 'damaged.json');
  writeFileSync(damaged, readFileSync(file, 'utf8').replace('Qualifying test', 'Qualifying tests'));
  await filesWillBePicked(app, [damaged]);
  await pressKey(page.getByRole('button', { name: 'Import…' }), 'Enter');
  await expect(page.getByRole('alert')).toContainText('damaged or was changed');
  await expect(page.getByRole('alert')).toContainText('Nothing was changed');
});
