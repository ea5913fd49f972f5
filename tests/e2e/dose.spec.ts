import { expectAccessible, expectNothingCutOff } from '../a11y/fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { writeDrugFiles } from './fixtures/drugFiles.ts';
import { writeEditFiles } from './fixtures/editFiles.ts';
import { pressKey } from './fixtures/keyboard.ts';
import { takePictures } from './fixtures/pictures.ts';
import { filesWillBePicked, goTo, openCode } from './fixtures/steps.ts';

test('a dose by body surface becomes claim lines with the least waste, goes to an encounter and back, by keyboard', async ({
  app,
  page,
  dataDir,
}) => {
  test.setTimeout(90_000);
  await openCode(page, 'J9207');
  const units = page.getByRole('region', { name: 'Units' });
  await expect(units).toContainText('One unit is 1 mg.');
  await pressKey(units.getByRole('button', { name: 'Work out units from a dose' }), 'Enter');
  await pressKey(units.getByRole('radio', { name: 'By body surface' }), 'Enter');
  await units.getByRole('textbox', { name: 'Ordered (mg/m²)' }).fill('40');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1.8');
  await expect(units).toContainText('40 mg/m² × 1.8 m² = 72 mg');
  await expect(units).toContainText('No vial size is known');
  await units.getByRole('textbox', { name: 'Vial sizes' }).fill('15, 45');
  const lines = units.getByRole('table', { name: 'On the claim' });
  await expect(lines.getByRole('row')).toHaveText(['CodeModifierUnitsFor', 'J9207–72given', 'J9207JW3thrown away']);
  await expect(units).toContainText('Least waste: 1 vial of 45 mg and 2 vials of 15 mg.');
  await expect(units).toContainText('No MUE file loaded.');
  await expect(units).toContainText('No payment limits loaded.');

  // From the vial in hand, where no crosswalk is installed.
  await pressKey(units.getByRole('button', { name: 'NDC and its quantity for the claim' }), 'Enter');
  await units.getByRole('textbox', { name: 'NDC on the container of 15 mg' }).fill('70020-1910-01');
  await units.getByRole('combobox', { name: 'Quantity in, 15 mg' }).selectOption('UN');
  await expect(units).toContainText('N470020191001 UN1.8');
  await pressKey(units.getByRole('button', { name: 'Copy NDC line, thrown away (jw)' }), 'Enter');
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('N470020191001 UN0.2');
  await expectNothingCutOff(page, 'Code, units from a dose');
  await expectAccessible(page, 'Code, units from a dose');

  const notice = page.getByRole('region', { name: 'What was just done' });
  await pressKey(units.getByRole('button', { name: 'Add to encounter' }), 'Enter');
  await pressKey(page.getByRole('menuitem', { name: /^New encounter, / }), 'Enter');
  await expect(notice).toContainText(/Began \w+-\d{3} with 2 lines of J9207/);
  await pressKey(units.getByRole('button', { name: 'Add to encounter' }), 'Enter');
  await pressKey(page.getByRole('menuitem', { name: /^\w+-\d{3}, .*, 2 lines$/ }), 'Enter');
  await expect(notice).toContainText(/Added 2 lines of J9207 to \w+-\d{3}/);
  await page.keyboard.press('Control+z');
  await expect(notice).toContainText('Taken back: Added 2 lines of J9207');

  await units.getByRole('textbox', { name: 'Body surface (m²)' }).fill('tall');
  await expect(units).toContainText('Enter the body surface as a number above zero.');
  await expect(lines).toHaveCount(0);

  await goTo(page, 'Encounters');
  await pressKey(page.getByRole('table').getByRole('link').first(), 'Enter');
  await expect(page.getByRole('textbox', { name: 'Units of line 1, J9207' })).toHaveValue('72');
  await expect(page.getByRole('textbox', { name: 'Modifiers of line 2, J9207' })).toHaveValue('JW');
  await expect(page.getByRole('textbox', { name: 'Units of line 2, J9207' })).toHaveValue('3');
  await expect(page.getByRole('rowheader', { name: 'J9207' })).toHaveCount(2);

  const today = new Date();
  const [year, quarter] = [today.getFullYear(), Math.floor(today.getMonth() / 3) + 1];
  const drug = writeDrugFiles(dataDir, year, quarter);
  await goTo(page, 'Library');
  await filesWillBePicked(app, [writeEditFiles(dataDir, year, quarter).ceilings, drug.limits, drug.products]);
  await page.getByRole('button', { name: 'Import files…' }).click();
  await pressKey(page.getByRole('button', { name: 'Install all 3 files' }), 'Enter');
  // Each is told by itself.
  for (const told of [/^Installed Unit ceilings/, /^Installed Part B/, /^Installed .*crosswalk/i]) {
    await expect(page.getByRole('status').getByRole('listitem').filter({ hasText: told })).toHaveCount(1);
  }
  await openCode(page, 'J9207');
  await pressKey(units.getByRole('button', { name: 'Work out units from a dose' }), 'Enter');
  const dose = units.getByRole('textbox', { name: 'Dose given (mg)' });
  await dose.fill('72');
  await expect(units).toContainText('Least waste: 1 vial of 45 mg and 2 vials of 15 mg.');
  await expect(units).toContainText('Within the ceiling of 90 units a day.');
  await expect(units).toContainText('$100.107 for 1 MG × 72 units given = $7,207.704');
  await expect(units).toContainText('$100.107 for 1 MG × 3 units thrown away = $300.321');
  await expect(units).toContainText('Together $7,508.025');
  await expect(units).toContainText('limits.csv');
  await pressKey(units.getByRole('button', { name: 'NDC and its quantity for the claim' }), 'Enter');
  await units.getByRole('combobox', { name: 'Product of 45 mg' }).selectOption('54321004501');
  await units.getByRole('combobox', { name: 'Quantity in, 45 mg' }).selectOption('ML');
  await expect(units).toContainText('Package 24 × 2, 90 billing units, as the crosswalk has it.');
  await expect(units).toContainText('N454321004501 ML24');
  await units.getByRole('combobox', { name: 'Quantity in, 15 mg' }).selectOption('ML');
  await expect(units).toContainText('N412345001501 ML14.4');
  await units.getByRole('table', { name: 'On the claim' }).scrollIntoViewIfNeeded();
  await takePictures(app, page, 'dose');
  await units.getByText(/^Form of the line/).scrollIntoViewIfNeeded();
  await takePictures(app, page, 'dose-ndc');

  await dose.fill('90.5');
  await expect(units).toContainText('Over the ceiling: 105 units, at most 90 units a day.');
  await expect(units).toContainText('Indicator 3');
  await pressKey(units.getByRole('radio', { name: 'DME supplier' }), 'Enter');
  await expect(units).toContainText('No MUE file loaded.');
});
