import { hasCompanions, ICD_INDEX_2026, WITHOUT_REFERENCE } from './fixtures/paths.ts';
import { expect, test } from './fixtures/sharedApp.ts';
import { filesWillBePicked, goTo } from './fixtures/steps.ts';

test.skip(!hasCompanions, WITHOUT_REFERENCE);

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
