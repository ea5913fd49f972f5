import { expectAccessible } from '../a11y/fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { pressKey } from './fixtures/keyboard.ts';
import { writeFirstRelease } from './fixtures/madeUpRelease.ts';
import { goTo, importFile, lookUp, openCode } from './fixtures/steps.ts';

/** Written for this test: one statement of each kind. */
const GUIDE = `# How to bill

## Definition
J9207 describes ixabepilone, 1 mg. E0143 is an injection of ixabepilone. A00.1 describes a made-up condition, second kind.

## Clinical context
Payers often ask for the pathology report. <img src=x onerror="document.title='hacked'">

## Documentation requirements
- The body surface area is written down with J9207.
- E0143 describes ixabepilone.
`;

const SHOTS = process.env.CHARTSIDE_SHOTS;

test('a pasted guide gets a mark at each statement; kept, it stands with its codes and in search, its lines go on a checklist, and an import marks it anew', async ({
  start,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const { app, page } = await start();
  const shot = async (name: string) => {
    if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png` });
  };
  await goTo(page, 'Guides');
  await pressKey(page.getByRole('button', { name: 'Check a guide from elsewhere' }), 'Enter');
  const check = page.getByRole('button', { name: 'Check it' });
  await expect(check).toBeDisabled();
  await page.getByRole('textbox', { name: 'Text of the guide' }).fill(GUIDE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const found = page.getByRole('region', { name: 'What the check found' });
  await expect(found).toContainText('2 statements are contradicted', { timeout: 20_000 });
  await expect(found).toContainText('Held against the HCPCS Level II starter pack');

  const statements = found.getByRole('listitem').filter({ hasText: /^(?:Confirmed|Contradicted|Cannot be checked)/ });
  await expect(statements).toHaveCount(7);
  const wrong = statements.filter({ hasText: 'E0143 is an injection' });
  await expect(wrong).toContainText('Contradicted');
  await expect(wrong).toContainText('The official text of E0143 says something else.');
  await expect(statements.filter({ hasText: 'J9207 describes' })).toContainText('Confirmed');
  await expect(page).toHaveTitle('Check a guide - Chartside');
  await expectAccessible(page, 'Check a guide, checked');
  await pressKey(found.getByRole('button', { name: /^Cannot be checked/ }), 'Enter');
  await expect(found).not.toContainText('pathology report');
  await shot('checked');

  // Kept, under a name of the person's.
  await pressKey(page.getByRole('button', { name: 'Keep this guide…' }), 'Enter');
  await page.getByRole('textbox', { name: 'Name' }).fill('Ixabepilone from the web');
  await shot('naming');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ixabepilone from the web');
  await expect(page).toHaveTitle('Guides - Chartside');
  await expect(found).toContainText('2 statements are contradicted', { timeout: 20_000 });

  // A line at one press; a contradicted one only after a question.
  const lines = page.getByRole('region', { name: 'For my checklist' });
  await pressKey(lines.getByRole('button', { name: /^Add to my checklist: The body surface area/ }), 'Enter');
  const done = page.getByRole('region', { name: 'What was just done' });
  await expect(done).toContainText('Added 1 line to the checklist “Ixabepilone from the web”');
  await pressKey(lines.getByRole('button', { name: /^Add to my checklist: E0143 describes/ }), 'Enter');
  await pressKey(page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }), 'Enter');
  await expect(lines.getByRole('button', { name: /^Added to my checklist/ })).toHaveCount(1);
  await pressKey(lines.getByRole('button', { name: /^Add to my checklist: E0143 describes/ }), 'Enter');
  await shot('asked');
  await pressKey(page.getByRole('alertdialog').getByRole('button', { name: 'Add it all the same' }), 'Enter');
  await expect(lines.getByRole('button', { name: /^Added to my checklist/ })).toHaveCount(2);
  await expectAccessible(page, 'Guide from elsewhere, kept');
  await shot('kept');

  // It stands with its codes and is found by its words, never without its marks.
  await openCode(page, 'E0143');
  await page.keyboard.press('Enter');
  const mentions = page.getByRole('list', { name: 'Guides from elsewhere' });
  await expect(mentions).toHaveText(
    'Mentioned in Ixabepilone from the web: 0 confirmed, 2 contradicted, 0 not checked',
  );
  await mentions.scrollIntoViewIfNeeded();
  await shot('code');
  await goTo(page, 'Look up');
  await lookUp(page, 'pathology report');
  const foundGuide = page.getByRole('region', { name: 'Guides' }).getByRole('listitem').filter({ hasText: 'Checked' });
  await expect(foundGuide).toContainText('Ixabepilone from the web Checked, 2 contradicted');
  await shot('lookup');

  // What is installed changes: the marks are made again without being asked for.
  await importFile(app, page, writeFirstRelease(dataDir));
  await goTo(page, 'Guides');
  const kept = page.getByRole('region', { name: 'From elsewhere, checked' });
  await expect(kept).toContainText('1 mark changed since', { timeout: 20_000 });
  await expect(kept).toContainText('2 confirmed, 2 contradicted, 3 not checked');
  await page.getByRole('textbox', { name: 'Search in guides' }).fill('zzqqxx');
  await expect(kept).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Search in guides' }).fill('ixabepilone');
  await expect(kept).toContainText('Ixabepilone from the web');
  await expectAccessible(page, 'Guides, with one from elsewhere');
  await shot('list');
  await pressKey(kept.getByRole('link', { name: 'Ixabepilone from the web' }), 'Enter');
  await expect(page.getByRole('status').filter({ hasText: '1 mark changed since' })).toBeVisible({ timeout: 20_000 });
  await expect(statements.filter({ hasText: 'A00.1 describes' })).toContainText('Before: Cannot be checked');
  await shot('changed');

  await pressKey(page.getByRole('button', { name: 'Remove' }), 'Enter');
  await expect(done).toContainText('Removed the guide “Ixabepilone from the web”');
  await expect(kept).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(kept).toContainText('Ixabepilone from the web');
});
