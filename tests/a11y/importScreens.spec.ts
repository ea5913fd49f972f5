import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '../e2e/fixtures/app.ts';
import { holdInstallations } from '../e2e/fixtures/holdInstallations.ts';
import { writeFirstRelease, writeSecondRelease } from '../e2e/fixtures/madeUpRelease.ts';
import { filesWillBePicked, goTo, openCode } from '../e2e/fixtures/steps.ts';
import { expectAccessible } from './fixtures/accessible.ts';

test('no accessibility violations from the preview of a file to its outcome and the roll back, light and dark', async ({
  app,
  page,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const chooseFiles = async (paths: readonly string[]) => {
    await filesWillBePicked(app, paths);
    await page.getByRole('button', { name: 'Import files…' }).click();
  };
  const install = page.getByRole('button', { name: 'Install', exact: true });
  await goTo(page, 'Library');
  await chooseFiles([writeFirstRelease(dataDir)]);
  await install.waitFor();
  await expectAccessible(page, 'preview of a first release');

  await page.getByLabel('In force from').fill('1999-01-01');
  await page.getByText('Check the year').waitFor();
  await expectAccessible(page, 'preview with a date that cannot be right');
  await page.getByLabel('In force from').fill('2024-10-01');

  const letInstallationGoOn = await holdInstallations(page);
  await install.click();
  await page.getByRole('progressbar').waitFor();
  await expectAccessible(page, 'installing');
  await goTo(page, 'Settings');
  await expectAccessible(page, 'installing, seen from another page');
  await goTo(page, 'Library');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expectAccessible(page, 'stopping');
  await letInstallationGoOn();
  await page.getByRole('status').filter({ hasText: 'Nothing was changed' }).waitFor();
  await expectAccessible(page, 'cancelled');

  await chooseFiles([writeFirstRelease(dataDir)]);
  await install.click();
  await page.getByText('Installed ICD-10-CM FY2025').waitFor();
  await chooseFiles([...wrongFiles(dataDir), writeSecondRelease(dataDir), writeFirstRelease(dataDir)]);
  await install.waitFor();
  for (const part of [/^Added/, /^Removed/, /^Reworded/]) await page.getByRole('button', { name: part }).click();
  await expectAccessible(page, 'refused files, the preview of a second release and one file waiting');
  await install.click();
  await page.getByText('This file is installed already').waitFor();
  await expectAccessible(page, 'preview of a file that is installed already');
  await page.getByRole('button', { name: 'Discard' }).click();
  await install.waitFor({ state: 'detached' });
  await expectAccessible(page, 'outcomes');

  for (const question of [/^Roll back to/, /^Remove/]) {
    await page.getByRole('button', { name: question }).first().click();
    await page.getByRole('alertdialog').waitFor();
    await expectAccessible(page, `question ${question.source}`);
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: /^Roll back to/ }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Roll back to/ })
    .click();
  await page.getByText('is in use again').waitFor();
  await expectAccessible(page, 'rolled back');
  await openCode(page, 'A00.1');
  await page.getByText('Out of date: ICD-10-CM FY2025.').waitFor();
  await expectAccessible(page, 'a code of a release whose time is over');
});

/** Files that cannot be imported, one of them with a long name. */
function wrongFiles(folder: string): readonly string[] {
  const files: readonly (readonly [string, string])[] = [
    ['empty.zip', ''],
    ['a letter with a long name, as a person might give it to a file, 2025-11-03 (2).txt', 'Dear Sir,\n'],
  ];
  return files.map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}
