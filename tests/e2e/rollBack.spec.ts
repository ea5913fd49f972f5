import { expect, test } from './fixtures/app.ts';
import { HCPCS_JANUARY_2025, HCPCS_OCTOBER_2024, hasReference, WITHOUT_REFERENCE } from './fixtures/paths.ts';
import { goTo, importFile, lookUp, results } from './fixtures/steps.ts';

test.skip(!hasReference, WITHOUT_REFERENCE);

test('a newer release shows what it changes before it is installed, and can be rolled back with one confirmed click', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  await importFile(app, page, HCPCS_OCTOBER_2024);
  await goTo(page, 'Library');
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, HCPCS_JANUARY_2025);
  await page.getByRole('button', { name: 'Import files…' }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText(/168/, { timeout: 30_000 });
  await expect(main).toContainText(/83/);
  await page.getByRole('button', { name: 'Install', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Installed HCPCS January 2025' }).first()).toBeVisible();

  await page
    .getByRole('button', { name: /roll back/i })
    .first()
    .click();
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await expect(dialog).toContainText('October 2024');
  await dialog.getByRole('button', { name: /roll back/i }).click();
  await expect(dialog).toBeHidden();
  await goTo(page, 'Look up');
  // G0562 is new in January 2025: after the roll back it is gone again.
  await lookUp(page, 'G0562');
  await expect(results(page).filter({ hasText: 'G0562' })).toHaveCount(0);

  // An older release, imported for a claim of then, leaves the later one in use.
  await goTo(page, 'Library');
  await page.getByRole('button', { name: 'Use HCPCS January 2025 again' }).click();
  await dialog.getByRole('button', { name: 'Use HCPCS January 2025 again' }).click();
  await expect(dialog).toBeHidden();
  await importFile(app, page, HCPCS_OCTOBER_2024);
  await expect(page.getByRole('status').filter({ hasText: 'Installed HCPCS October 2024' }).first()).toContainText(
    'HCPCS January 2025 is later and stays in use',
  );
  await goTo(page, 'Look up');
  await lookUp(page, 'G0562');
  await expect(results(page).filter({ hasText: 'G0562' })).toHaveCount(1);
});
