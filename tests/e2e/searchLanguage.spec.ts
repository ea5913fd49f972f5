import type { Locator, Page } from '@playwright/test';
import { pressKey } from './fixtures/keyboard.ts';
import { expect, test } from './fixtures/sharedApp.ts';
import { goTo, lookUp, results, searchBox } from './fixtures/steps.ts';

/** The codes of the list as far as it is drawn, with their texts; their system is said only where systems are mixed. */
async function listed(page: Page): Promise<string[]> {
  await results(page).first().waitFor();
  const texts = await results(page).allTextContents();
  return texts.map(text => text.replace(/(HCPCS|ICD-10-CM|Modifier)\s*$/, '').trim());
}

function chips(page: Page): Locator {
  return page.getByRole('button', { name: /^Remove “/ });
}

test('quotes and minus are understood while they are typed', async ({ page }) => {
  await lookUp(page, 'folding walker');
  const all = await listed(page);
  await lookUp(page, 'folding walker -wheeled');
  const without = await listed(page);
  expect(without.length).toBeLessThan(all.length);
  expect(without).toEqual(all.filter(text => !/wheeled/i.test(text)));
  await lookUp(page, 'walker "rigid or folding"');
  for (const text of await listed(page)) expect(text).toMatch(/rigid or folding/i);
});

test('where nothing matches, Down goes to the suggestions, Enter takes one, Up goes back to the box; Browse where there is none', async ({
  page,
}) => {
  await page.keyboard.type('EO143');
  await expect(page.getByText('No code matches “EO143”')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const first = page.getByRole('toolbar', { name: 'Suggestions' }).getByRole('button').first();
  await expect(first).toBeFocused();
  await expect(first).toHaveAccessibleName(/E0143.*walker/i);
  await page.keyboard.press('ArrowUp');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(searchBox(page)).toHaveValue('E0143');
  await expect(searchBox(page)).toBeFocused();
  await expect(results(page).first()).toContainText('E0143');
  await lookUp(page, 'xyzzyq');
  await page.getByRole('button', { name: 'Browse the codes by chapter' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Browse', level: 1 })).toBeVisible();
});

test('the number on a suggestion is the number of codes it leads to', async ({ page }) => {
  await lookUp(page, 'folding zzyzx walker');
  const offer = page.getByRole('button', { name: /^Without zzyzx/ });
  const count = Number(/(\d+) codes/.exec((await offer.textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(0);
  await offer.click();
  await expect(page.getByRole('listbox', { name: 'Results' })).toHaveAttribute('data-answered-for', 'folding walker');
  await expect(results(page)).toHaveCount(count);
});

test('a code is found by its official short text, also of the starter pack, and says so', async ({ page }) => {
  await lookUp(page, 'prost functnl lvl 3');
  const first = results(page).first();
  await expect(first).toContainText('K3');
  await expect(first).toContainText(
    'Lwr ext prost functnl lvl 3: official short text in the HCPCS Level II starter pack',
  );
});

test('what scope and filters hide is said and shown at one press', async ({ page }) => {
  await lookUp(page, 'folding walker');
  await pressKey(page.getByRole('radio', { name: 'ICD-10-CM' }), 'Space');
  await page.getByRole('button', { name: /^Look in all code systems/ }).click();
  await expect(page.getByRole('radio', { name: 'All' })).toBeChecked();
  await expect(results(page).first()).toContainText(/walker/i);
});

test('what a prefix in the box hides is counted beside the results and shown at one press', async ({ page }) => {
  await lookUp(page, 'icd: walker');
  // Of the whole answer: only the rows that are seen are drawn.
  const shown = Number(await results(page).first().getAttribute('aria-setsize'));
  const more = page.getByRole('button', { name: /more without filters/ });
  const hidden = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
  expect(hidden).toBeGreaterThan(0);
  await more.click();
  await expect(searchBox(page)).toHaveValue('walker');
  await expect(page.getByText(`${shown + hidden} codes match`).first()).toBeVisible();
});

test('results are narrowed by keyboard, chip by chip; Back and Forward keep them', async ({ page }) => {
  await lookUp(page, 'folding walker');
  const all = await listed(page);
  await page.keyboard.press('Control+Shift+F');
  await expect(page.getByRole('combobox', { name: 'Search within these results' })).toBeFocused();
  await page.keyboard.type('rigid');
  await expect(page.getByText(`of ${all.length} codes`).first()).toBeVisible();
  const narrowed = await listed(page);
  expect(narrowed).toEqual(all.filter(text => /rigid/i.test(text)));
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveText(['rigid']);
  await expect(searchBox(page)).toBeFocused();

  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('-heavy');
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveText(['rigid', '-heavy']);
  await expect.poll(() => listed(page)).toEqual(narrowed.filter(text => !/heavy/i.test(text)));

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(chips(page)).toHaveText(['rigid']);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(chips(page)).toHaveCount(0);
  await expect.poll(() => listed(page)).toEqual(all);
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(chips(page)).toHaveText(['rigid', '-heavy']);
  await chips(page).first().click();
  await expect(chips(page)).toHaveText(['-heavy']);
  await searchBox(page).press('Escape');
  await expect(chips(page)).toHaveCount(0);
});

test('Escape in the second box forgets what was typed there, and nothing else', async ({ page }) => {
  await lookUp(page, 'walker');
  // Of the whole answer: only the rows that are seen are drawn.
  const size = await results(page).first().getAttribute('aria-setsize');
  const best = (await listed(page))[0];
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('zzyzx');
  await expect(results(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(searchBox(page)).toBeFocused();
  await expect(searchBox(page)).toHaveValue('walker');
  await expect(results(page).first()).toHaveAttribute('aria-setsize', size ?? '');
  expect((await listed(page))[0]).toBe(best);
});

test('the same list for a question typed, pasted or edited, whatever was asked before', async ({ page }) => {
  const box = searchBox(page);
  const question = 'walker "rigid or" -seat';
  await lookUp(page, question);
  const pasted = await listed(page);
  expect(pasted.length).toBeGreaterThan(0);

  await lookUp(page, 'zzqqxxyy');
  await box.fill('');
  await box.pressSequentially(question, { delay: 8 });
  await expect(page.getByRole('listbox', { name: 'Results' })).toHaveAttribute('data-answered-for', question);
  expect(await listed(page)).toEqual(pasted);

  await lookUp(page, 'wXalker "rigid or');
  await box.evaluate((input: HTMLInputElement) => input.setSelectionRange(1, 1));
  await page.keyboard.press('Delete');
  await box.evaluate((input: HTMLInputElement) => input.setSelectionRange(input.value.length, input.value.length));
  await page.keyboard.type('" -seatt');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('listbox', { name: 'Results' })).toHaveAttribute('data-answered-for', question);
  expect(await listed(page)).toEqual(pasted);
});

test('help on the language of the box is one press away, there and in the keyboard map', async ({ page }) => {
  await page.getByRole('button', { name: 'How to search' }).click();
  const help = page.getByRole('dialog', { name: 'How to search' });
  await expect(help).toContainText('"per day"');
  await expect(help).toContainText('insulin -pump');
  await expect(help).toContainText(/official text/);
  await page.keyboard.press('Escape');
  await goTo(page, 'Library');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('insulin -pump');
  await expect(page.getByRole('dialog')).toContainText('Search within the results');
});
