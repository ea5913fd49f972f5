import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import {
  HCPCS_JANUARY_2025,
  HCPCS_OCTOBER_2024,
  hasReference,
  ICD_FY2025,
  ICD_ORDER_JANUARY_2021,
  WITHOUT_REFERENCE,
} from './fixtures/paths.ts';
import { importFile, lookUp, openCode, results } from './fixtures/steps.ts';

test.skip(!hasReference, WITHOUT_REFERENCE);

/** Chooses the day by keyboard alone, as the field of the browser takes it. */
async function lookAt(page: Page, day: string): Promise<void> {
  await page.keyboard.press('Control+t');
  const dialog = page.getByRole('dialog', { name: 'Look at another day' });
  await dialog.getByLabel('Date of service').fill(day);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

test('with several releases installed every page can be looked at as of another day, and today is one press away', async ({
  app,
  page,
}) => {
  test.setTimeout(240_000);
  for (const file of [ICD_ORDER_JANUARY_2021, ICD_FY2025, HCPCS_OCTOBER_2024, HCPCS_JANUARY_2025]) {
    await importFile(app, page, file);
  }
  const banner = page.getByRole('region', { name: 'The day you are looking at' });
  await openCode(page, 'M54.5');
  await expect(banner).toBeHidden();

  await lookAt(page, '2021-09-30');
  await expect(banner).toContainText('You are looking at September 30, 2021');
  await expect(banner).toContainText('ICD-10-CM FY2021 (January 2021)');
  await expect(banner).toContainText('HCPCS Level II: no release loaded');
  const code = page.getByRole('article');
  await expect(code).toContainText('Valid on September 30, 2021.');
  await expect(code).toContainText('Low back pain');

  await lookAt(page, '2021-10-01');
  await expect(code).toContainText('import ICD-10-CM FY2022 (October 1, 2021 through September 30, 2022)');

  await lookAt(page, '2024-10-01');
  await expect(code).toContainText('Valid through September 30, 2021, no longer on October 1, 2024');
  await expect(code.getByRole('region', { name: 'Codes in its place' }).getByRole('button')).toHaveText([
    /M54\.50/,
    /M54\.51/,
    /M54\.59/,
  ]);

  // Search answers from the releases of the day, and says what it could not search.
  await lookUp(page, 'vertebrogenic low back pain');
  await expect(results(page).first()).toContainText('M54.51');
  await lookAt(page, '2021-09-30');
  await expect(results(page).filter({ hasText: 'M54.51' })).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('Not searched: HCPCS Level II');

  await page.keyboard.press('Control+t');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await banner.getByRole('button', { name: 'Back to today' }).press('Enter');
  await expect(banner).toBeHidden();
  await expect(results(page).first()).toContainText('M54.51');
});
