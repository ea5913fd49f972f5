import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures/sharedApp.ts';
import { lookUp, searchBox } from '../e2e/fixtures/steps.ts';

interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly selected: boolean;
}

/** What assistive technology is told to be active within the focused element, by Chromium's accessibility tree. */
async function activeDescendant(page: Page): Promise<AccessibleNode | undefined> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const focused = nodes.find(
    ({ role, properties }) =>
      role?.value === 'combobox' && properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  const active = focused?.properties?.find(({ name }) => name === 'activedescendant')?.value.relatedNodes?.[0];
  const option = active && nodes.find(node => node.backendDOMNodeId === active.backendDOMNodeId);
  if (option === undefined) return undefined;
  return {
    role: String(option.role?.value),
    name: String(option.name?.value),
    selected: option.properties?.some(({ name, value }) => name === 'selected' && value.value === true) === true,
  };
}

/** Everything the polite region of the answer has said, from now on. */
async function listenTo(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('main [role="status"]')) {
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  return () => page.evaluate(() => [...(window as unknown as { said: string[] }).said].filter(text => text !== ''));
}

/** How many letters come so long after the one before that the typing rests in between. */
async function countRests(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const typed = { last: Number.POSITIVE_INFINITY, rests: 0 };
    Object.assign(window, { typed });
    document.addEventListener('input', () => {
      const now = performance.now();
      if (now - typed.last > 300) typed.rests += 1;
      typed.last = now;
    });
  });
  return () => page.evaluate(() => (window as unknown as { typed: { rests: number } }).typed.rests);
}

test('the number of results is said once, after the typing rests', async ({ page }) => {
  const said = await listenTo(page);
  const restsBetweenLetters = await countRests(page);
  await searchBox(page).pressSequentially('folding walker', { delay: 40 });
  await expect(page.getByRole('listbox', { name: 'Results' })).toHaveAttribute('data-answered-for', 'folding walker');
  await page.waitForTimeout(1_200);
  const all = await said();
  expect(all.at(-1)).toMatch(/^\d+ codes match/);
  // On a busy computer the letters themselves may come with rests between them.
  expect(all.length - 1).toBeLessThanOrEqual(await restsBetweenLetters());
});

test('nothing found is said once too, with how many suggestions there are and how to get there', async ({ page }) => {
  const said = await listenTo(page);
  await searchBox(page).pressSequentially('EO143', { delay: 40 });
  await expect.poll(said).toContainEqual(expect.stringMatching(/No code matches “EO143”.*\d+ suggestions; press Down/));
  await page.waitForTimeout(800);
  expect((await said()).filter(text => text.includes('EO143'))).toHaveLength(1);
});

test('the active result is exposed while the focus stays in the box, and follows the arrow keys', async ({ page }) => {
  await lookUp(page, 'folding walker');
  // The tree follows the page a moment later.
  await expect.poll(async () => (await activeDescendant(page))?.selected).toBe(true);
  const first = await activeDescendant(page);
  expect(first).toMatchObject({ role: 'option', selected: true });
  await page.keyboard.press('ArrowDown');
  const second = await activeDescendant(page);
  expect(second).toMatchObject({ role: 'option', selected: true });
  expect(second?.name).not.toBe(first?.name);
  expect(second?.name).toMatch(/^E0\d{3} /);
});

test('why a code is in the list is read with it: a brand name, words that are missing', async ({ page }) => {
  await lookUp(page, 'keytruda');
  await expect(page.getByRole('option').first()).toContainText('J9271');
  expect((await activeDescendant(page))?.name).toContain('brand name of pembrolizumab');
  // Seen right under a text of one line, and read after it.
  const text = await page.getByRole('option').first().getByText('Injection').boundingBox();
  const why = await page.getByRole('option').first().getByText('brand name of').boundingBox();
  expect(Math.abs((why?.y ?? 0) - (text?.y ?? 0) - (text?.height ?? 0))).toBeLessThanOrEqual(2);
  await lookUp(page, 'walker insulin');
  const said = page.getByRole('status').filter({ hasText: 'match some of the words' });
  await expect(said).toHaveCount(1);
});

test('in the second box too, arrow keys expose the active result', async ({ page }) => {
  await lookUp(page, 'walker');
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('fold');
  await expect(page.getByText(/^\d+ of \d+ codes$/).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await activeDescendant(page)).toMatchObject({ role: 'option', selected: true });
});
