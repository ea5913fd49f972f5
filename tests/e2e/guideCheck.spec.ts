import { expectAccessible } from '../a11y/fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { goTo } from './fixtures/steps.ts';

/** Written for this test: one statement of each kind. */
const GUIDE = `# How to bill

## Definition
J9207 describes ixabepilone, 1 mg. E0143 is an injection of ixabepilone.

## Clinical context
Payers often ask for the pathology report. <img src=x onerror="document.title='hacked'">
`;

test('a pasted guide gets a mark at each statement, with the official text and the code that was meant', async ({
  start,
}) => {
  const { page } = await start();
  await goTo(page, 'Guides');
  await page.getByRole('button', { name: 'Check a guide from elsewhere' }).press('Enter');
  const check = page.getByRole('button', { name: 'Check it' });
  await expect(check).toBeDisabled();
  await page.getByRole('textbox', { name: 'Text of the guide' }).fill(GUIDE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const found = page.getByRole('region', { name: 'What the check found' });
  await expect(found).toContainText('1 statement is contradicted', { timeout: 20_000 });
  await expect(found).toContainText('Held against Starter pack');

  const statements = found.getByRole('listitem').filter({ hasText: /^(?:Confirmed|Contradicted|Cannot be checked)/ });
  await expect(statements).toHaveCount(3 + 1);
  const wrong = statements.filter({ hasText: 'E0143 is an injection' });
  await expect(wrong).toContainText('Contradicted');
  await expect(wrong).toContainText('The official text of E0143 says something else.');
  await expect(statements.filter({ hasText: 'J9207 describes' })).toContainText('Confirmed');
  await expect(page).toHaveTitle('Check a guide - Chartside');
  await expectAccessible(page, 'Check a guide, checked');

  await found.getByRole('button', { name: /^Cannot be checked/ }).press('Enter');
  await expect(found).not.toContainText('pathology report');
  await wrong.getByRole('button', { name: 'Open J9207' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('J9207');
});
