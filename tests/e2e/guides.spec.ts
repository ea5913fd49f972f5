import { expectAccessible } from '../a11y/fixtures/accessible.ts';
import { pressKey } from './fixtures/keyboard.ts';
import { expect, test } from './fixtures/sharedApp.ts';
import { goTo, lookUp, openCode } from './fixtures/steps.ts';

test('a code opens with its guide; what the record must hold goes to my checklist and back, by keyboard', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openCode(page, 'J9207');
  await page.keyboard.press('Enter');
  const guide = page.getByRole('region', { name: 'Guide', exact: true });
  await expect(guide).toContainText('A cancer drug for breast cancer');
  // The unit stands on the page once, in its own layer.
  await expect(page.getByRole('region', { name: 'Units' })).toContainText('One unit is 1 mg.');
  await expect(guide).not.toContainText('One unit of this code');
  await expect(
    guide.getByRole('link', { name: 'Chemotherapy and other cancer drugs, injected or infused' }),
  ).toBeVisible();
  await expect(guide.getByRole('group', { name: 'What the record must hold' })).toBeVisible();
  await guide.scrollIntoViewIfNeeded();
  await expectAccessible(page, 'Code, with its guide');

  const add = guide.getByRole('button', { name: /^Add to my checklist: Height, weight, body surface/ });
  await pressKey(add, 'Enter');
  await expect(guide.getByRole('button', { name: /^Added to my checklist/ })).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'What was just done' })).toContainText(
    'Added 1 line to the checklist “J9207: ixabepilone, 1 mg”',
  );
  await page.keyboard.press('Control+z');
  await expect(guide.getByRole('button', { name: /^Added to my checklist/ })).toHaveCount(0);

  await pressKey(guide.getByRole('button', { name: /^Add to my checklist: Earlier treatment not shown/ }), 'Enter');
  await expect(guide.getByRole('button', { name: /^Added to my checklist/ })).toHaveCount(2);
  await pressKey(guide.getByRole('button', { name: 'Add all to my checklist' }), 'Enter');
  await expect(guide.getByRole('button', { name: 'All on my checklist' })).toBeFocused();

  await pressKey(guide.getByRole('link', { name: 'J9207: ixabepilone, 1 mg' }), 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('J9207: ixabepilone, 1 mg');
  await pressKey(page.getByRole('link', { name: 'Q5107' }), 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Q5107');
});

test('guides are searched, filtered and read; the look-up box finds them under a heading of their own', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await lookUp(page, 'walker');
  const found = page.getByRole('region', { name: 'Guides' });
  await expect(found.getByRole('link', { name: 'Walkers, canes, and crutches' })).toBeVisible();

  await goTo(page, 'Guides');
  await expect(page.getByRole('status').filter({ hasText: 'guides' })).toBeVisible();
  await expectAccessible(page, 'Guides');
  await page.getByRole('textbox', { name: 'Search in guides' }).fill('ultrasound vessel');
  await pressKey(page.getByRole('button', { name: /^Topic guide/ }), 'Enter');
  const list = page.getByRole('list', { name: 'Guides' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await pressKey(list.getByRole('link'), 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Intravascular ultrasound');
  const payment = page.getByRole('table', { name: /^Physician, national amounts/ });
  await expect(payment.getByRole('row').nth(1)).toHaveText('+372521.802.59$86$927');
  await expect(page.getByRole('table', { name: /^Codes/ })).toContainText('our words, not the AMA descriptor');
  await expectAccessible(page, 'Guide, opened');

  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('textbox', { name: 'Search in guides' }).fill('zzqqxx');
  await expect(page.getByText('Nothing here')).toBeVisible();
});
