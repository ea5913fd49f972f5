import { existsSync } from 'node:fs';
import { expect, test } from './fixtures/app.ts';
import { writeEditFiles } from './fixtures/editFiles.ts';
import { pressKey } from './fixtures/keyboard.ts';
import { MUE_2024_Q3, WITHOUT_REFERENCE } from './fixtures/paths.ts';
import { takePictures } from './fixtures/pictures.ts';
import { goTo, importFile, lookAtDay, openCode } from './fixtures/steps.ts';

test('codes typed on the pad are checked against the edits of their date, and what is not loaded is said', async ({
  app,
  page,
  dataDir,
}) => {
  test.setTimeout(120_000);
  await goTo(page, 'Check codes');
  const codes = page.getByRole('textbox', { name: 'Codes, one a line' });
  await page.getByLabel('Date of service').fill('2024-08-15');
  await codes.fill('99213\n10060\nJ9207 91\n37252\nE0130-JW\nnonsense here');
  const main = page.getByRole('main');
  await expect(main).toContainText('Pairs not paid together: not checked.');
  await expect(main).toContainText('Unit ceilings: not checked.');
  await expect(main).toContainText('Not read as codes');

  const files = writeEditFiles(dataDir, 2024, 3);
  for (const file of [files.pairs, files.ceilings, files.addOns]) await importFile(app, page, file);
  await expect(main).toContainText('NCCI pair edits, practitioner');
  await goTo(page, 'Check codes');
  await expect(codes).toHaveValue(/^99213/);
  for (const words of [
    '99213 is not paid with 10060',
    'Indicator 1',
    'A modifier that is not true is a false claim',
    'J9207 is not paid with 10060',
    'Indicator 0',
    '91 units of J9207: the ceiling is 90 units a day',
    '37252 is an add-on code without its primary code',
    'JW does not go with E0130',
    'Source: NCCI pair edits, practitioner, July 2024, ptp_practitioner_2024Q3.txt',
  ]) {
    await expect(main).toContainText(words);
  }
  await takePictures(app, page, 'pad');
  await codes.fill('99213-25\n10060');
  await expect(main).toContainText('99213 is paid with 10060 only because of 25');
  await expect(main).not.toContainText('units of J9207');

  await page.getByRole('radio', { name: 'Outpatient hospital' }).click();
  await expect(main).toContainText('No pair edits (PTP) for outpatient hospital');
  await page.getByRole('radio', { name: 'Practitioner' }).click();
  await page.getByLabel('Date of service').fill('2024-10-15');
  await expect(main).toContainText('Loaded, for other dates: NCCI pair edits, practitioner, July 2024');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('Checked for October 15, 2024, Practitioner');

  await page.getByLabel('Date of service').fill('2024-08-15');
  await expect(main).toContainText('99213 is paid with 10060 only because of 25');
  await codes.fill('99213-25\n10060\nnonsense here');
  await expect(main).toContainText('Not read as codes');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  const readText = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(readText).toContain('Not read as codes, and not checked: nonsense here');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await pressKey(page.getByRole('button', { name: 'Print…' }), 'Enter');
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('region', { name: 'Checked codes, to be printed' });
  for (const words of [
    'Date of service: August 15, 2024',
    'Not read as codes, and not checked: nonsense here',
    'Checks, as Practitioner',
    '99213 is paid with 10060 only because of 25',
    'Lines: 99213-25, 10060. Source: NCCI pair edits, practitioner, July 2024, ptp_practitioner_2024Q3.txt.',
  ]) {
    await expect(sheet).toContainText(words);
  }
  await expect(page.getByRole('navigation')).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(main).toBeVisible();
});

test('a code page shows ceiling, add-on rule and pairs of today both ways, and says how to get what is not loaded', async ({
  app,
  page,
  dataDir,
}) => {
  test.setTimeout(120_000);
  await openCode(page, 'J9207');
  const edits = page.getByRole('region', { name: 'Edits' });
  await expect(edits).toContainText('No edits loaded for this date.');
  await expect(edits).toContainText('CMS publishes them each quarter');

  const today = new Date();
  const files = writeEditFiles(dataDir, today.getFullYear(), Math.floor(today.getMonth() / 3) + 1);
  for (const file of [files.pairs, files.ceilings, files.addOns]) await importFile(app, page, file);
  await openCode(page, 'J9207');
  await expect(edits).toContainText('90 units a day');
  await expect(edits).toContainText('An add-on code, type 1');
  await expect(edits).toContainText('2 pairs: J9207 is column 1 (paid) in 1, column 2 (not paid) in 1.');
  const pairs = edits.getByRole('listbox', { name: 'Codes not paid together with J9207' });
  await expect(pairs.getByRole('option')).toHaveCount(2);
  await edits.getByRole('textbox', { name: 'Find a code among them' }).fill('992');
  await expect(pairs.getByRole('option')).toHaveCount(1);
  await expect(pairs.getByRole('option')).toContainText('99212');
  await pairs.getByRole('option').first().scrollIntoViewIfNeeded();
  await takePictures(app, page, 'edits');
  await lookAtDay(page, '2015-01-15');
  await expect(edits).toContainText(
    /No edits loaded for this date. Loaded, for other dates: .*NCCI pair edits, practitioner/,
  );
  await pressKey(page.getByRole('button', { name: 'Back to today' }), 'Enter');
  await expect(edits).toContainText('90 units a day');

  await goTo(page, 'Encounters');
  await page.getByRole('button', { name: 'New encounter' }).click();
  for (const code of ['J9207', '10060']) {
    await page.getByRole('combobox', { name: 'Add a code' }).fill(code);
    await page.getByRole('option', { name: code }).first().waitFor();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('main')).toContainText('J9207 is not paid with 10060');
  await page.getByText('J9207 is not paid with 10060').scrollIntoViewIfNeeded();
  await takePictures(app, page, 'worksheet');
});

test('the official unit ceilings of three settings come in from one zip', async ({ app, page }) => {
  test.skip(!existsSync(MUE_2024_Q3), WITHOUT_REFERENCE);
  test.setTimeout(120_000);
  await importFile(app, page, MUE_2024_Q3);
  const main = page.getByRole('main');
  for (const count of ['14,677', '14,628', '2,928']) await expect(main).toContainText(count);
  await takePictures(app, page, 'library');
  await goTo(page, 'Check codes');
  await page.getByLabel('Date of service').fill('2024-08-15');
  await page.getByRole('textbox', { name: 'Codes, one a line' }).fill('A4218 57\nJ7212 90001');
  await expect(main).toContainText('90,001 units of J7212: the ceiling is 90,000 units on one line');
  await page.getByRole('radio', { name: 'DME supplier' }).click();
  await expect(main).toContainText('57 units of A4218: the ceiling is 56 units a day');
});
