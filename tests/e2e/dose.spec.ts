import { expectAccessible } from '../a11y/fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { openCode } from './fixtures/steps.ts';

test('a dose by body surface becomes claim lines with the least waste, by keyboard', async ({ start }) => {
  const { page } = await start();
  await openCode(page, 'J9207');
  const units = page.getByRole('region', { name: 'Units' });
  await expect(units).toContainText('One unit is 1 mg.');
  await units.getByRole('button', { name: 'Work out units from a dose' }).press('Enter');
  await units.getByRole('radio', { name: 'By body surface' }).press('Enter');
  await units.getByRole('textbox', { name: 'Ordered (mg/m²)' }).fill('40');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1.8');
  await expect(units).toContainText('40 mg/m² × 1.8 m² = 72 mg');
  await expect(units).toContainText('No vial size is known');
  await units.getByRole('textbox', { name: 'Vial sizes' }).fill('15, 45');
  const lines = units.getByRole('table', { name: 'On the claim' });
  await expect(lines.getByRole('row')).toHaveText(['CodeModifierUnitsFor', 'J9207–72given', 'J9207JW3thrown away']);
  await expect(units).toContainText('Least waste: 1 vial of 45 mg and 2 vials of 15 mg.');
  await expectAccessible(page, 'Code, units from a dose');

  await units.getByRole('textbox', { name: 'Body surface (m²)' }).fill('tall');
  await expect(units).toContainText('Enter the body surface as a number above zero.');
  await expect(lines).toHaveCount(0);
});
