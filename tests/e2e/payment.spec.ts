import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNothingCutOff } from '../a11y/fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { pressKey } from './fixtures/keyboard.ts';
import {
  ADDENDUM_B_OCTOBER_2025,
  ASC_JULY_2020,
  ASP_2025_2026,
  hasFeeSchedules,
  NDC_CROSSWALK_2026,
  RVU_2025_D,
  WITHOUT_REFERENCE,
} from './fixtures/paths.ts';
import { takePictures } from './fixtures/pictures.ts';
import { filesWillBePicked, goTo, importFile, lookUp, openCode } from './fixtures/steps.ts';

test.skip(!hasFeeSchedules, WITHOUT_REFERENCE);

const PLACES = 8;

/** A number on the screen in hundred-millionths: exact. */
function exact(text: string): bigint {
  const [whole = '', places = ''] = text.replace(/[$,]/g, '').split('.');
  return BigInt(whole + places.padEnd(PLACES, '0'));
}

const ONE = 10n ** BigInt(PLACES);

/** Follows the fee of a row from the inputs on the screen: RVU x index, their sum, x conversion factor, half up to the cent. */
async function expectToFollow(row: Locator): Promise<void> {
  const disclosure = row.getByRole('button', { name: /How it is worked out/ });
  if ((await disclosure.getAttribute('aria-expanded')) === 'false') await disclosure.click();
  const lines = await row
    .getByRole('table', { name: 'How the fee is worked out' })
    .getByRole('row')
    .evaluateAll(all => all.map(line => [...line.querySelectorAll('td')].map(cell => cell.textContent ?? '')));
  const [, work, practice, malpractice, [sum = ''] = [], [factor = ''] = [], [fee = ''] = []] = lines;
  const products = [work, practice, malpractice].map(([rvu = '', index = '', product = ''] = []) => {
    expect(exact(rvu) * exact(index), `${rvu} x ${index}`).toBe(exact(product) * ONE);
    return exact(product);
  });
  expect(products.reduce((all, one) => all + one, 0n)).toBe(exact(sum));
  expect(factor).toBe('32.3465');
  const cent = ONE / 100n;
  const cents = (exact(sum) * exact(factor) + (cent * ONE) / 2n) / (cent * ONE);
  expect(fee).toBe(`$${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`);
  await expect(row.getByRole('cell').first()).toHaveText(fee);
}

/** Looks at the amounts of a day for which schedules are loaded, by the menu that stands beside what is missing. */
async function showLoadedDay(page: Page, name: RegExp): Promise<void> {
  await pressKey(page.getByRole('button', { name: 'Show a date that is loaded' }), 'Enter');
  await pressKey(page.getByRole('menuitem', { name }), 'Enter');
}

test('+37252 and +37253: fees followed from the inputs on the screen, packaged in hospital and surgery center in words', async ({
  app,
  page,
}) => {
  test.setTimeout(240_000);
  await goTo(page, 'Library');
  await filesWillBePicked(app, [RVU_2025_D]);
  await page.getByRole('button', { name: 'Import files…' }).click();
  const card = page.getByRole('region', { name: 'Import' });
  await expect(card).toContainText('CPT short descriptors stay on this computer.', { timeout: 60_000 });
  await expect(card).toContainText('Physician fee schedule, October 2025');
  await expect(card).toContainText('19,090 rows');
  await expect(card).toContainText('As the fee schedule in the same zip says.');
  await page.getByRole('button', { name: 'Install', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Installed' }).first()).toBeVisible({ timeout: 60_000 });
  await importFile(app, page, ADDENDUM_B_OCTOBER_2025);
  await importFile(app, page, ASC_JULY_2020);

  for (const code of ['37252', '37253']) {
    await goTo(page, 'Look up');
    await lookUp(page, code);
    await page.getByRole('region', { name: 'From the fee files you imported' }).getByRole('button').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`${code} CPT`);
    await expect(page.getByText(/Short descriptor from the file you imported .*© AMA/)).toBeVisible();

    // Nothing is answered from an edition that is not in force: the way to it is offered.
    const payment = page.getByRole('region', { name: 'Payment', exact: true });
    const table = page.getByRole('table', { name: new RegExp(`Payment of ${code}`) });
    await expect(payment).toContainText(/Not loaded for .*: Physician fee schedule, Hospital outpatient payment, /);
    await expect(table).toHaveCount(0);
    await showLoadedDay(page, /^December 31, 2025: Physician fee schedule, Hospital outpatient payment$/);
    await expect(page.getByText('Amounts for December 31, 2025')).toBeVisible();

    const facility = table.getByRole('row', { name: /^Physician, in a facility/ });
    await expectToFollow(facility);
    await expect(facility).toContainText('October 2025');

    const hospital = table.getByRole('row', { name: /^Hospital outpatient/ });
    await expect(hospital).toContainText('Packaged');
    await expect(hospital).toContainText('Paid inside the procedure it goes with. There is no separate payment.');
    await expect(hospital).not.toContainText('$');
    await expect(payment).toContainText('Not loaded for December 31, 2025: Ambulatory surgery center payment, Part B');
    await showLoadedDay(page, /^September 30, 2020: Ambulatory surgery center payment$/);
    const center = table.getByRole('row', { name: /^Surgery center/ });
    await expect(center).toContainText('Paid inside the procedure it goes with.');
    await expect(center).not.toContainText('$');
    await showLoadedDay(page, /^December 31, 2025/);
  }

  // Indices of a locality, by keyboard.
  const locality = page.getByRole('combobox', { name: 'Payment locality' });
  await locality.focus();
  await locality.selectOption({ label: 'AL: ALABAMA' });
  await expect(page.getByRole('table', { name: /Payment of 37253/ })).not.toContainText('National amount');
  const local = page.getByRole('table', { name: /Payment of 37253/ });
  await expectToFollow(local.getByRole('row', { name: /^Physician, in a facility/ }));
  await expectToFollow(local.getByRole('row', { name: /^Physician, in an office/ }));
  await takePictures(app, page, 'payment');
  await page.getByRole('button', { name: 'Indicators of the physician fee schedule' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Add-on: falls into the global period of the service it goes with.')).toBeVisible();
  await expectNothingCutOff(page, 'Code, payment');
  // The page scrolls, never the window around it, whatever stands out of the flow for screen readers.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
  await expectAccessible(page, 'Code, payment');

  // Anesthesia has a factor in each locality, and base units no file here has.
  await goTo(page, 'Look up');
  await lookUp(page, '00100');
  await page.getByRole('region', { name: 'From the fee files you imported' }).getByRole('button').click();
  const payment = page.getByRole('region', { name: 'Payment', exact: true });
  await expect(payment).toContainText('No anesthesia conversion factors loaded for');
  await showLoadedDay(page, /^December 31, 2025/);
  await expect(payment).toContainText('$19.31 for one unit in ALABAMA');
  await expect(payment).toContainText(/Anesthesia conversion factors, .*2025, ANES2025/);
  await expect(payment).toContainText('In none of the files Chartside reads.');
  await payment.getByRole('textbox', { name: 'Base units of the code' }).fill('5');
  await payment.getByRole('textbox', { name: 'Minutes of anesthesia' }).fill('90');
  await expect(payment).toContainText('(5 + 6.0) × $19.31 = $212.41');
  await payment.getByRole('heading', { name: /^Anesthesia/ }).scrollIntoViewIfNeeded();
  await takePictures(app, page, 'anesthesia');
  await expectAccessible(page, 'Code, anesthesia');

  await goTo(page, 'Library');
  await page.getByRole('button', { name: 'Remove Hospital outpatient payment, October 2025' }).click();
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Removed Hospital outpatient payment, October 2025.')).toBeVisible();
  await expectAccessible(page, 'Library, data sets');
});

test('a drug: its limit over four quarters with the numbers, its products, and the way from an NDC to the code', async ({
  app,
  page,
}) => {
  test.setTimeout(180_000);
  await importFile(app, page, ASP_2025_2026);
  await importFile(app, page, NDC_CROSSWALK_2026);
  await openCode(page, 'J9207');
  await expect(page.getByRole('img', { name: /^Drug, for one billing unit: \$/ })).toBeVisible();
  const numbers = page.getByRole('table', { name: 'Drug, for one billing unit' });
  await expect(numbers.getByRole('row')).toHaveCount(5);
  await expect(numbers).toContainText('January 2026');
  await page.getByRole('button', { name: 'Show drug products (NDC)' }).click();
  const products = page.getByRole('table', { name: 'Drug products billed with J9207' });
  const ndc = await products.getByRole('rowheader').first().textContent();
  await expectAccessible(page, 'Code, payment of a drug');

  await goTo(page, 'Look up');
  await lookUp(page, ndc ?? '');
  await page
    .getByRole('region', { name: /^Billed for NDC/ })
    .getByRole('button')
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('J9207');
});
