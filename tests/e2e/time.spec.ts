import { expectAccessible, expectNothingCutOff } from '../a11y/fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { pressKey } from './fixtures/keyboard.ts';
import {
  HCPCS_JANUARY_2025,
  HCPCS_OCTOBER_2024,
  hasReference,
  ICD_FY2025,
  ICD_ORDER_JANUARY_2021,
  WITHOUT_REFERENCE,
} from './fixtures/paths.ts';
import { goTo, importFile, lookAtDay, lookUp, openCode, results } from './fixtures/steps.ts';
import { storeTemplates } from './fixtures/storedTemplates.ts';

test.skip(!hasReference, WITHOUT_REFERENCE);

test('with several releases installed every page can be looked at as of another day, and today is one press away', async ({
  app,
  page,
}) => {
  test.setTimeout(240_000);
  await importFile(app, page, ICD_ORDER_JANUARY_2021);
  await openCode(page, 'M54.5');
  await page.keyboard.press('Control+d');
  await page.keyboard.press('Control+e');
  const tests = [{ kind: 'code', isNot: false, values: ['icd10cm:M545'] }];
  await storeTemplates(page, ([first]) => [{ ...first, name: 'Backs', condition: { match: 'any', tests } }]);
  await importFile(app, page, HCPCS_OCTOBER_2024);
  await openCode(page, 'C7500');
  await page.keyboard.press('Control+d');
  for (const file of [ICD_FY2025, HCPCS_JANUARY_2025]) await importFile(app, page, file);
  const banner = page.getByRole('region', { name: 'The day you are looking at' });
  await openCode(page, 'M54.5');
  await expect(banner).toBeHidden();

  await lookAtDay(page, '2021-09-30');
  await expect(banner).toContainText('You are looking at September 30, 2021');
  await expect(banner).toContainText('ICD-10-CM FY2021 (January 2021)');
  await expect(banner).toContainText('HCPCS Level II: no release loaded');
  const code = page.getByRole('article');
  await expect(code).toContainText('Valid on September 30, 2021.');
  await expect(code).toContainText('Low back pain');

  await lookAtDay(page, '2021-10-01');
  await expect(code).toContainText('import ICD-10-CM FY2022 (October 1, 2021 through September 30, 2022)');

  await lookAtDay(page, '2024-10-01');
  await expect(code).toContainText('Valid through September 30, 2021, no longer on October 1, 2024');
  await expect(code.getByRole('region', { name: 'Codes in its place' }).getByRole('button')).toHaveText([
    /M54\.50/,
    /M54\.51/,
    /M54\.59/,
  ]);

  // Search answers from the releases of the day, and says what it could not search.
  await lookUp(page, 'vertebrogenic low back pain');
  await expect(results(page).first()).toContainText('M54.51');
  await lookAtDay(page, '2021-09-30');
  await expect(results(page).filter({ hasText: 'M54.51' })).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('Not searched: HCPCS Level II');

  // Browsed and counted for that day, never from another release in its place.
  await goTo(page, 'Browse');
  await expect(page.getByRole('main')).toContainText('ICD-10-CM FY2021 (January 2021)');
  await expect(page.getByRole('treeitem', { name: /^Chapter 1 .* 1,063 billable$/ })).toBeVisible();
  await pressKey(page.getByRole('radio', { name: 'HCPCS' }), 'Space');
  await expect(page.getByRole('main')).toContainText('No HCPCS Level II codes for September 30, 2021');
  await expect(page.getByRole('main')).toContainText('Loaded: HCPCS January 2025, HCPCS October 2024');
  await goTo(page, 'Look up');
  await lookAtDay(page, '2021-10-01');
  await lookUp(page, '');
  await expect(page.getByRole('main')).toContainText('None of the codes you looked at is in the releases of this day');
  await lookAtDay(page, '2021-09-30');
  await lookUp(page, 'vertebrogenic low back pain');

  await page.keyboard.press('Control+t');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await pressKey(banner.getByRole('button', { name: 'Back to today' }), 'Enter');
  await expect(banner).toBeHidden();
  await expect(results(page).first()).toContainText('M54.51');

  // What is new in a release, from the Library, by keyboard.
  await goTo(page, 'Library');
  const inLibrary = (system: string) => page.getByRole('region', { name: system, exact: true });
  await pressKey(
    inLibrary('HCPCS Level II').getByRole('button', { name: 'What is new in HCPCS January 2025' }),
    'Enter',
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is new in HCPCS January 2025');
  for (const words of ['Added 168', 'Reworded 83', 'Unannounced 26']) {
    await expect(page.getByRole('radio', { name: words })).toBeVisible();
  }
  await expectAccessible(page, 'What is new');
  await page.emulateMedia({ colorScheme: 'light' });
  await pressKey(page.getByRole('radio', { name: 'Reworded 83' }), 'Space');
  await expect(page.getByRole('status').filter({ hasText: '83 codes' })).toBeVisible();
  const changes = page.getByRole('list', { name: 'Changes' });
  await expect(changes).toContainText('Same words: only capitals, spaces or punctuation differ');
  await changes.getByRole('button').first().focus();
  await page.keyboard.press('End');
  await expect(changes.getByRole('listitem').filter({ has: page.locator(':focus') })).toHaveAttribute(
    'aria-posinset',
    '83',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toContainText('HCPCS');

  // The history of one code, folded until it is asked for.
  await pressKey(page.getByRole('button', { name: 'Show the history' }), 'Enter');
  const history = page.getByRole('list', { name: 'Releases, the newest first' });
  await expect(history.getByRole('listitem')).toHaveCount(2);
  await expect(history.locator('ins').first()).toBeVisible();
  await expectAccessible(page, 'a code with its history');

  await page.keyboard.press('Alt+ArrowLeft');
  await pressKey(page.getByRole('radio', { name: 'ICD-10-CM' }), 'Space');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is new in ICD-10-CM FY2025');
  await changes.getByRole('listitem').first().waitFor();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+=');
  await expectNothingCutOff(page, 'What is new at 200 %');
  await page.keyboard.press('Control+0');
  await page.getByRole('textbox', { name: 'Search in the changes' }).fill('low back pain');
  await expect(changes).toContainText('Now a header: needs more characters');
  await expect(changes).toContainText('Instead: M54.50, M54.51, M54.59');

  // What it changes for me: a bookmark is pointed at the code in its place, another is read; both can be taken back.
  await goTo(page, 'Library');
  await pressKey(inLibrary('ICD-10-CM').getByRole('button', { name: 'What ICD-10-CM FY2025 changes for me' }), 'Enter');
  const back = page.getByRole('region', { name: 'M54.5', exact: true });
  await expect(back).toContainText('1 bookmark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page, 'What it changes for me');
  await pressKey(back.getByRole('button', { name: 'Use another code', exact: true }), 'Enter');
  await pressKey(page.getByRole('menuitem', { name: 'M54.50' }), 'Enter');
  await expect(back).not.toContainText('1 bookmark');
  await expect(back).not.toContainText('Checklist “Backs”');
  await page.keyboard.press('Control+z');
  await expect(back).toContainText('1 bookmark');
  await expect(back).toContainText('Checklist “Backs”');
  // The encounter is of today, when the code cannot be used any more: another one is offered, and nothing done unasked.
  const offers = back.getByRole('list', { name: 'Open encounters after the end of M54.5' });
  await pressKey(offers.getByRole('button', { name: /^Use another code in / }), 'Enter');
  await pressKey(page.getByRole('menuitem', { name: 'M54.51' }), 'Enter');
  await expect(back).not.toContainText('Open encounter');
  await page.keyboard.press('Control+z');
  await expect(offers.getByRole('listitem')).toHaveCount(1);
  await pressKey(back.getByRole('button', { name: 'I have read what changed at M54.5' }), 'Enter');
  await expect(back.getByText('Read', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(back.getByText('Read', { exact: true })).toHaveCount(0);
  await pressKey(back.getByRole('button', { name: 'I have read what changed at M54.5' }), 'Enter');
  await expect(back.getByText('Read', { exact: true })).toBeVisible();
  await pressKey(page.getByRole('radio', { name: 'HCPCS Level II' }), 'Space');
  const device = page.getByRole('region', { name: 'C7500' });
  await pressKey(device.getByRole('button', { name: 'I have read what changed at C7500' }), 'Enter');
  await expect(device).toContainText('Read');
  await goTo(page, 'Bookmarks');
  await expect(page.getByRole('main')).toContainText('M54.5');
});
