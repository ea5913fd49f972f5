import { expect, test } from './fixtures/app.ts';
import { pressKey } from './fixtures/keyboard.ts';
import { blockedRequests, lookUp, results, searchBox } from './fixtures/steps.ts';

test.use({ startsFirst: true });

test('a first start needs no import: the starter pack is there, named as what it is', async ({ page }) => {
  await expect(searchBox(page)).toBeFocused();
  await expect(page.getByText(/starter pack/i).first()).toBeVisible();
  await expect(page.getByText(/not a full code set/i).first()).toBeVisible();
  await lookUp(page, 'walker');
  await expect(results(page).first()).toContainText(/walker/i);
  await pressKey(searchBox(page), 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/E01\d\d/);
  // The pack was made for a time that has passed: that a code may be used today is not said.
  await expect(page.getByRole('article')).toContainText('Active in the HCPCS Level II starter pack.');
  await expect(page.getByRole('article')).toContainText(/Made for days through \w+ \d+, 20\d\d: later changes/);
  await expect(page.getByRole('article')).not.toContainText('may be used');
});

test('after typing, reading and restarting, nothing has tried to reach a network', async ({ start }) => {
  const first = await start();
  await lookUp(first.page, 'diabetes');
  await first.app.close();
  const again = await start();
  await lookUp(again.page, 'oxygen');
  expect(await blockedRequests(again.page)).toBe(0);
});

test('a code looked at is offered again after a restart', async ({ start }) => {
  const first = await start();
  await lookUp(first.page, 'j9207');
  await pressKey(searchBox(first.page), 'Enter');
  await expect(first.page.getByRole('heading', { level: 1 })).toContainText('J9207');
  await first.page.waitForTimeout(1_500);
  await first.app.close();
  const { page } = await start();
  await expect(page.getByRole('main')).toContainText('J9207');
});
