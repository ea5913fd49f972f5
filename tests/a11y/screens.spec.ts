import type { Page } from '@playwright/test';
import { pressKey } from '../e2e/fixtures/keyboard.ts';
import { expect, test } from '../e2e/fixtures/sharedApp.ts';
import { goTo, lookUp, openCode, results } from '../e2e/fixtures/steps.ts';
import { storeTemplates } from '../e2e/fixtures/storedTemplates.ts';
import { expectAccessible, expectNothingCutOff } from './fixtures/accessible.ts';

const SCREENS: readonly { name: string; open: (page: Page) => Promise<void> }[] = [
  { name: 'Look up, empty box', open: page => openPlace(page, 'Look up') },
  { name: 'Look up, results', open: page => lookUp(page, 'walker') },
  { name: 'Look up, nothing found', open: page => lookUp(page, 'zzqqxxyy') },
  { name: 'Look up, codes near to one that is not there', open: page => lookUp(page, 'EO143') },
  { name: 'Look up, some of the words', open: page => lookUp(page, 'walker insulin') },
  {
    name: 'Look up, narrowed',
    open: async page => {
      await lookUp(page, 'walker');
      await page.keyboard.press('Control+Shift+F');
      await page.keyboard.type('fold');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+Shift+F');
      await page.keyboard.type('wheel');
    },
  },
  {
    name: 'Look up, how to search',
    open: async page => {
      await page.getByRole('button', { name: 'How to search' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'Code, HCPCS', open: page => openCode(page, 'J9207') },
  { name: 'Code, modifier', open: page => openCode(page, 'JW') },
  { name: 'Code, ICD-10-CM', open: page => openCode(page, 'E11.42') },
  {
    name: 'Code, with a note being written',
    open: async page => {
      await openCode(page, 'J9207');
      await page.keyboard.press('Control+n');
      await page.getByRole('textbox', { name: 'Note' }).fill('Bill JW. MRN 48213377');
      await page.getByText('This looks like patient data').waitFor();
    },
  },
  {
    name: 'Bookmarks',
    open: async page => {
      await openCode(page, 'E0130');
      await page.keyboard.press('Control+d');
      await page
        .getByRole('button', { name: /^Bookmark/ })
        .first()
        .waitFor();
      await goTo(page, 'Bookmarks');
      await page.getByRole('heading', { name: 'Bookmarks' }).waitFor();
    },
  },
  {
    name: 'Notes, one opened',
    open: async page => {
      await openCode(page, 'E0130');
      await page.keyboard.press('Control+n');
      await page.getByRole('textbox', { name: 'Note', exact: true }).fill('Order on file before delivery');
      await page.getByText(/Saved at/).waitFor();
      await goTo(page, 'Notes');
      await page.getByRole('list', { name: 'Notes' }).getByRole('button').first().click();
      await page.getByRole('article').first().waitFor();
    },
  },
  {
    name: 'Encounters, none',
    open: async page => {
      await goTo(page, 'Encounters');
      // Asked for again at another text size, when there is one.
      await page.getByText('No encounters yet').or(page.getByRole('table')).waitFor();
    },
  },
  {
    name: 'Encounter, with a checklist and a note held back',
    open: async page => {
      await openWorksheet(page);
      await page.getByRole('textbox', { name: /^Note on line 1/ }).fill('MRN 48213377');
      await page.keyboard.press('Enter');
      await page.getByText('This looks like patient data').waitFor();
    },
  },
  {
    name: 'Encounters',
    open: async page => {
      await goTo(page, 'Encounters');
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'Checklists, one that comes with the app',
    open: async page => {
      await goTo(page, 'Checklists');
      await page.getByRole('option', { name: /^Walkers, canes and crutches/ }).click();
      await page.getByRole('article').waitFor();
    },
  },
  {
    name: 'Checklists, one being written',
    open: async page => {
      await goTo(page, 'Checklists');
      await page
        .getByRole('option', { name: /Ostomy supplies/ })
        .first()
        .click();
      if ((await page.getByRole('textbox', { name: 'Name' }).count()) === 0) {
        await page.getByRole('button', { name: 'Copy to change it' }).click();
        await page.getByRole('textbox', { name: 'Name' }).waitFor();
      }
      await page.getByRole('button', { name: 'More' }).first().click();
      await page.getByRole('button', { name: 'Add a test' }).first().click();
      await page.getByRole('menuitem', { name: 'The code begins with' }).click();
    },
  },
  {
    name: 'Another day is asked for',
    open: async page => {
      await goTo(page, 'Settings');
      await page.keyboard.press('Control+t');
      await page.getByRole('dialog', { name: 'Look at another day' }).waitFor();
    },
  },
  { name: 'Guides', open: page => openPlace(page, 'Guides') },
  { name: 'Guide from elsewhere, kept', open: openKeptGuide },
  {
    name: 'Browse, a tree',
    open: async page => {
      await goTo(page, 'Browse');
      await page.getByRole('tree').waitFor();
    },
  },
  {
    name: 'Browse, a table that is not loaded',
    open: async page => {
      await goTo(page, 'Browse');
      await page.getByRole('radio', { name: 'Drug table' }).click();
      await page.getByText('is not loaded').waitFor();
    },
  },
  { name: 'Library', open: page => openPlace(page, 'Library') },
  { name: 'Settings', open: page => openPlace(page, 'Settings') },
  {
    name: 'Clear recent codes',
    open: async page => {
      await goTo(page, 'Settings');
      await pressKey(page.getByRole('button', { name: 'Clear recent codes' }), 'Enter');
      await page.getByRole('alertdialog').waitFor();
    },
  },
  { name: 'Check codes, empty', open: page => openPlace(page, 'Check codes') },
  {
    name: 'Check codes, findings',
    open: async page => {
      await goTo(page, 'Check codes');
      await page
        .getByRole('textbox', { name: 'Codes, one a line' })
        .fill('J9207-JW-JW 0.5\n20610-RT-LT\nE11\nnot a code');
      await page.getByText('Found', { exact: true }).waitFor();
    },
  },
  {
    name: 'Keyboard map',
    open: async page => {
      await goTo(page, 'Library');
      await page.getByRole('heading', { level: 1 }).focus();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
];

/** The page a place has may have to be fetched first. */
async function openPlace(page: Page, name: Parameters<typeof goTo>[1]): Promise<void> {
  await goTo(page, name);
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

const PUBLISHED_GUIDE =
  'J9207 describes ixabepilone, 1 mg.\n\nE0143 is an injection of a drug.\n\nDocument the body surface area.\n';

/** A guide from elsewhere with a confirmed and a contradicted statement; kept at the first call. */
async function openKeptGuide(page: Page): Promise<void> {
  await openPlace(page, 'Guides');
  const kept = page.getByRole('region', { name: 'From elsewhere, checked' }).getByRole('link');
  if ((await kept.count()) > 0) {
    await pressKey(kept.first(), 'Enter');
  } else {
    await pressKey(page.getByRole('button', { name: 'Check a guide from elsewhere' }), 'Enter');
    await page.getByRole('textbox', { name: 'Text of the guide' }).fill(PUBLISHED_GUIDE);
    await pressKey(page.getByRole('button', { name: 'Check it' }), 'Enter');
    await pressKey(page.getByRole('button', { name: 'Keep this guide…' }), 'Enter');
    await page.getByRole('textbox', { name: 'Name' }).fill('A guide from the web');
    await page.keyboard.press('Enter');
  }
  await page.getByRole('heading', { level: 1, name: 'A guide from the web' }).waitFor();
  await page.getByRole('region', { name: 'What the check found' }).waitFor();
}

/** A worksheet with a HCPCS, an ICD-10-CM and a CPT code, and a checklist; begun at the first call. */
async function openWorksheet(page: Page): Promise<void> {
  await storeTemplates(page);
  await goTo(page, 'Encounters');
  if (await page.getByText('No encounters yet').isVisible()) {
    await pressKey(page.getByRole('button', { name: 'New encounter' }), 'Enter');
    for (const code of ['J9207', 'E11.42', '77002']) {
      await page.getByRole('combobox', { name: 'Add a code' }).fill(code);
      await page.keyboard.press('Enter');
      await page.getByRole('rowheader', { name: code }).waitFor();
    }
    return;
  }
  await pressKey(page.getByRole('table').getByRole('link').first(), 'Enter');
  await page.getByRole('checkbox').first().waitFor();
}

test('no accessibility violations on any screen, light and dark', async ({ page }) => {
  test.setTimeout(240_000);
  for (const screen of SCREENS) {
    await screen.open(page);
    await expectAccessible(page, screen.name);
    await page.keyboard.press('Escape');
  }
});

test('large text: nothing is cut off or scrolls sideways at 150 % and 200 %, and results have room; every place is seen in a small window', async ({
  start,
}) => {
  test.setTimeout(240_000);
  const { app, page } = await start();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  for (const size of ['150 %', '200 %']) {
    await goTo(page, 'Settings');
    await pressKey(page.getByRole('radio', { name: size }), 'Space');
    // Every place is seen: the last one stands in the window without scrolling.
    await expect(page.getByRole('navigation').getByRole('link').last()).toBeInViewport({ ratio: 1 });
    for (const screen of SCREENS) {
      await screen.open(page);
      await expectNothingCutOff(page, `${screen.name} at ${size}`);
      await page.keyboard.press('Escape');
    }
  }
  // What else was found is folded to one line; the codes keep their room.
  await goTo(page, 'Look up');
  await lookUp(page, 'walker');
  const guide = page.getByRole('region', { name: 'Guides' }).getByRole('link').first();
  const fold = page.getByRole('button', { name: 'Also found' });
  await expect(fold).toBeVisible();
  await expect(results(page).nth(2)).toBeInViewport({ ratio: 0.99 });
  await expect(guide).toBeHidden();
  await pressKey(fold, 'Enter');
  await expect(guide).toBeInViewport({ ratio: 0.99 });
  await expectNothingCutOff(page, 'Look up, what else was found, at 200 %');
  await pressKey(fold, 'Enter');
  await page.keyboard.press('Control+0');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(800, 600));
  await expect(page.getByRole('navigation').getByRole('link').last()).toBeInViewport({ ratio: 1 });
});
