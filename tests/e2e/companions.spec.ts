import {
  HCPCS_JANUARY_2025,
  hasCompanions,
  ICD_FY2025,
  ICD_INDEX_2026,
  ICD_TABULAR_2021,
  NDC_CROSSWALK_2026,
  WITHOUT_REFERENCE,
} from './fixtures/paths.ts';
import { expect, test } from './fixtures/sharedApp.ts';
import { filesWillBePicked, goTo, importFile, lookUp, results } from './fixtures/steps.ts';

test.skip(!hasCompanions, WITHOUT_REFERENCE);

const FOUND = [
  ['classical cholera', 'A00.0', 'inclusion term, ICD-10-CM tabular 2021'],
  ['acetohexamide underdosing', 'T38.3X6', 'ICD-10-CM index: drug table'],
  ['cinvanti heron', 'J0185', 'product name, NDC crosswalk January 2026'],
  ['hydrogel drsg', 'A6248', 'Hydrogel drsg gel filler: short text, HCPCS January 2025'],
] as const;

test('codes are found by the names companion files give them, each saying which file, also after a restart', async ({
  start,
}) => {
  test.setTimeout(240_000);
  const first = await start();
  await importFile(first.app, first.page, HCPCS_JANUARY_2025);
  await importFile(first.app, first.page, ICD_FY2025);
  await goTo(first.page, 'Look up');
  await lookUp(first.page, 'classical cholera');
  await expect(results(first.page).filter({ hasText: 'inclusion term' })).toHaveCount(0);

  for (const file of [ICD_TABULAR_2021, ICD_INDEX_2026, NDC_CROSSWALK_2026]) {
    await importFile(first.app, first.page, file);
  }
  const library = first.page.getByRole('main');
  await expect(library).toContainText('45,335');
  await expect(library).toContainText('7,430');
  await expect(library).toContainText('7,098');
  await expect(library).toContainText('195 names speak of codes that are not installed');
  await findAll(first.page);
  await first.app.close();

  const { page, app } = await start();
  await goTo(page, 'Look up');
  await findAll(page);

  await goTo(page, 'Library');
  await page.getByRole('button', { name: 'Remove ICD-10-CM Tabular List FY2021' }).click();
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Removed ICD-10-CM Tabular List FY2021.')).toBeVisible();
  await goTo(page, 'Look up');
  await lookUp(page, 'classical cholera');
  await expect(results(page).filter({ hasText: 'inclusion term' })).toHaveCount(0);
  await app.close();
});

test('a companion file is shown before it is installed, and nothing is installed when it is discarded', async ({
  app,
  page,
}) => {
  test.setTimeout(60_000);
  await goTo(page, 'Library');
  await filesWillBePicked(app, [ICD_INDEX_2026]);
  await page.getByRole('button', { name: 'Import files…' }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('Ready to install: 3 companion files', { timeout: 30_000 });
  await expect(main).toContainText('April 1, 2026 to September 30, 2026');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(main).toContainText('None is installed.');
});

async function findAll(page: Parameters<typeof lookUp>[0]): Promise<void> {
  await goTo(page, 'Look up');
  for (const [query, code, why] of FOUND) {
    await lookUp(page, query);
    await expect(results(page).filter({ hasText: code }).filter({ hasText: why }).first()).toBeVisible();
  }
}
