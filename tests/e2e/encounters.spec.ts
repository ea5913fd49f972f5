import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { parseEncounter } from '../../data/domain/mine/encounter.ts';
import { expectAccessible, expectNothingCutOff } from '../a11y/fixtures/accessible.ts';
import { writeEditFiles } from './fixtures/editFiles.ts';
import { pressKey } from './fixtures/keyboard.ts';
import { writeHcpcsRelease } from './fixtures/madeUpRelease.ts';
import { putRows } from './fixtures/manyOfMine.ts';
import { takePictures } from './fixtures/pictures.ts';
import { expect, test } from './fixtures/sharedApp.ts';
import { filesWillBePicked, goTo, importFile, openCode } from './fixtures/steps.ts';
import { storeTemplates } from './fixtures/storedTemplates.ts';
import { readStoredUser } from './fixtures/storedUser.ts';

const tick = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });
const addBox = (page: Page) => page.getByRole('combobox', { name: 'Add a code' });
const saved = (page: Page) => expect(page.getByText(/Saved at/)).toBeVisible();

test('an encounter is begun from a code, worked on and finished, all by keyboard', async ({ page }) => {
  test.setTimeout(120_000);
  await storeTemplates(page);
  await openCode(page, 'J9207');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('region', { name: 'What was just done' })).toContainText(/Began \w+-\d{3} with J9207/);
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);
  await pressKey(page.getByRole('table').getByRole('link'), 'Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\w+-\d{3}$/);
  await expect(tick(page, 'Signed and dated order')).toBeVisible();

  await addBox(page).focus();
  // Typed faster than search answers.
  await page.keyboard.type('E0143');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'E0143' })).toBeVisible();
  await page.keyboard.type('77002');
  await expect(page.getByRole('option').first()).toContainText('77002');
  await page.keyboard.press('Enter');
  await expect(page.getByText('CPT, number only')).toBeVisible();
  await expect(page.getByText(/for J9207, E0143/)).toBeVisible();
  // A modifier is no code: nothing that merely speaks of it is taken.
  await page.keyboard.type('jw');
  await page.keyboard.press('Enter');
  const told = page.getByRole('status').filter({ hasText: 'JW is a modifier: write it under Modifiers' });
  await expect(told).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(told).toBeVisible();
  await addBox(page).fill('');
  await expect(page.getByRole('table', { name: 'Codes of this encounter' }).getByRole('rowheader')).toHaveCount(3);

  await page.getByRole('textbox', { name: 'Modifiers of line 1, J9207' }).focus();
  await page.keyboard.type('jw');
  await page.keyboard.press('Tab');
  await expect(tick(page, 'Amount discarded and why')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('45');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Units of line 1, J9207' })).toHaveValue('45');
  await saved(page);

  const answers = await watchAnswers(page, 'Signed and dated order');
  await tick(page, 'Signed and dated order').focus();
  await page.keyboard.press('Space');
  await expect(tick(page, 'Signed and dated order')).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(tick(page, 'Dose given, in the units of the label')).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.type('Given elsewhere');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Not applicable: Given elsewhere')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('See the order');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /Note on “Dose given, in the units/ })).toHaveValue('See the order');
  await expect(tick(page, 'Dose given, in the units of the label')).toBeFocused();
  // A tick that is being written never goes off and on again.
  expect(await answers()).toEqual(['done']);
  // However far down one is, it is seen that everything is kept.
  const scrolled = await page.getByRole('main').evaluate(main => {
    main.scrollTop = main.scrollHeight;
    return main.scrollTop;
  });
  expect(scrolled).toBeGreaterThan(200);
  await expect(page.getByText(/Saved at \d/)).toBeInViewport();
  await pressKey(page.getByRole('button', { name: 'Finish' }), 'Enter');
  await expect(page.getByText('Finished', { exact: true })).toBeVisible();
  await expect(addBox(page)).toHaveCount(0);
  await pressKey(page.getByRole('button', { name: 'Reopen' }), 'Enter');
  await expect(tick(page, 'Signed and dated order')).toBeChecked();
});

/** @returns tells every answer a line of the checklist has shown since. */
async function watchAnswers(page: Page, name: string): Promise<() => Promise<readonly (string | undefined)[]>> {
  const shown = await tick(page, name).evaluateHandle(box => {
    const line = box.closest('li');
    const values: (string | undefined)[] = [];
    if (line !== null) {
      const note = () => values.push(line.dataset.answer);
      new MutationObserver(note).observe(line, { attributeFilter: ['data-answer'] });
    }
    return values;
  });
  return () => shown.jsonValue();
}

/** In CSS pixels from the left of the window. */
async function middleOf(shown: Locator): Promise<number> {
  const { x = 0, width = 0 } = (await shown.boundingBox()) ?? {};
  return x + width / 2;
}

/** Begins an encounter with one code and opens its worksheet. */
async function begin(page: Page, code: string): Promise<void> {
  await openCode(page, code);
  await page.keyboard.press('Control+e');
  const notice = page.getByRole('region', { name: 'What was just done' });
  await expect(notice).toContainText('Began');
  expect(Math.abs((await middleOf(notice)) - (await middleOf(page.getByRole('main'))))).toBeLessThan(2);
  await page.keyboard.press('Control+5');
  await pressKey(page.getByRole('table').getByRole('link').first(), 'Enter');
  await expect(page.getByRole('rowheader', { name: code })).toBeVisible();
}

async function choose(page: Page, menu: string, item: string | RegExp): Promise<void> {
  await pressKey(page.getByRole('button', { name: menu, exact: true }), 'Enter');
  await pressKey(page.getByRole('menuitem', { name: item }), 'Enter');
}

test('a worksheet goes out as PDF, CSV, FHIR and text, and on paper only the sheet is there', async ({
  app,
  page,
  dataDir,
}) => {
  await storeTemplates(page);
  await begin(page, 'J9207');
  await tick(page, 'Signed and dated order').focus();
  await page.keyboard.press('Space');
  await saved(page);
  const saveAs = async (name: string) => {
    const filePath = join(dataDir, name);
    await app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    }, filePath);
    return filePath;
  };
  const contentOf = (path: string) => (existsSync(path) ? readFileSync(path, 'latin1') : '');
  const pdf = await saveAs('worksheet.pdf');
  await choose(page, 'Print or export', /^PDF/);
  await expect.poll(() => contentOf(pdf).slice(0, 5)).toBe('%PDF-');
  expect(contentOf(pdf).trimEnd().endsWith('%%EOF')).toBe(true);
  const csv = await saveAs('worksheet.csv');
  await choose(page, 'Print or export', /^CSV/);
  await expect.poll(() => contentOf(csv)).toContain('"Signed and dated order","Must","J9207","Done"');
  const fhir = await saveAs('worksheet.json');
  await choose(page, 'Print or export', /^FHIR/);
  await expect.poll(() => contentOf(fhir)).toContain('"resourceType": "QuestionnaireResponse"');
  await choose(page, 'Print or export', 'Copy as text');
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('[x] Signed and dated order');

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await choose(page, 'Print or export', /^Print/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: 'Worksheet, to be printed' })).toContainText(
    /J9207.*Signed and dated/s,
  );
  await expect(page.getByRole('navigation')).toBeHidden();
});

test('an archived encounter shows its day, is reopened, deleted and brought back; all are deleted from Settings', async ({
  page,
}) => {
  await begin(page, 'E0143');
  await openCode(page, 'J1745');
  await page.keyboard.press('Control+d');
  await page.keyboard.press('Control+b');
  await page.getByRole('grid', { name: 'Bookmarks' }).getByRole('row').first().focus();
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('region', { name: 'What was just done' })).toContainText('Added J1745 to');
  await page.keyboard.press('Control+5');
  await page.emulateMedia({ colorScheme: 'dark' });
  await pressKey(page.getByRole('table').getByRole('link').first(), 'Enter');
  await expect(page.getByRole('rowheader', { name: 'J1745' })).toBeVisible();
  await choose(page, 'More', 'Archive');
  await expect(page.getByText(/Deleted after .+ Reopen it to keep it/)).toBeVisible();
  await pressKey(page.getByRole('button', { name: 'Reopen' }), 'Enter');
  await expect(addBox(page)).toBeVisible();
  const copied = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await choose(page, 'More', 'Copy the codes to a new encounter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(copied);
  await expect(page.getByRole('rowheader', { name: 'E0143' })).toBeVisible();
  await choose(page, 'More', 'Delete');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Encounters');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(3);
  await page.getByRole('textbox', { name: 'Search in encounters' }).fill(`${copied.toLowerCase()} j1745`);
  await expect(page.getByRole('status').filter({ hasText: '1 encounter of 2' })).toBeVisible();
  await expect(page.getByRole('table').getByRole('link')).toHaveText(copied);
  await goTo(page, 'Settings');
  await pressKey(page.getByRole('button', { name: 'Delete all encounters now' }), 'Enter');
  await pressKey(page.getByRole('button', { name: 'Delete all encounters', exact: true }), 'Enter');
  await expect(page.getByText('There are none.')).toBeVisible();
});

test('the checks of a worksheet say what is wrong with its lines, for the one who bills, and whose pair edits a file has is asked', async ({
  start,
  dataDir,
}) => {
  test.setTimeout(120_000);
  const { app, page } = await start();
  await importFile(app, page, writeHcpcsRelease(dataDir));
  const { pairs } = writeEditFiles(dataDir, 2025, 1);
  const unnamed = join(dataDir, 'edits_2025Q1.txt');
  renameSync(pairs, unnamed);
  await filesWillBePicked(app, [unnamed]);
  await page.getByRole('button', { name: 'Import files…' }).click();
  const card = page.getByRole('region', { name: 'Import' });
  await card.getByRole('radio', { name: 'Outpatient hospital' }).click({ timeout: 30_000 });
  await card.getByRole('radio', { name: 'Part 2' }).click();
  await card.getByRole('button', { name: 'Install', exact: true }).click();
  await expect(page.getByText('NCCI pair edits, outpatient hospital, part 2, January 2025').first()).toBeVisible();

  await goTo(page, 'Encounters');
  await page.getByRole('button', { name: 'New encounter' }).click();
  await page.getByLabel('Date of service').fill('2025-02-15');
  await pressKey(page.getByLabel('Date of service'), 'Enter');
  await page.getByLabel('Place of service').selectOption('22');
  await expect(page.getByText('Facility: Medicare pays the professional the facility amount.')).toBeVisible();
  for (const code of ['J9207', '20610', 'J9371', 'E11', '10060']) {
    await addBox(page).focus();
    await page.keyboard.type(code);
    await page.getByRole('option', { name: code }).first().waitFor();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('rowheader', { name: code, exact: true })).toBeVisible();
  }
  const findings = page.getByRole('main');
  await page.getByRole('textbox', { name: 'Modifiers of line 1, J9207' }).fill('JW JW');
  await pressKey(page.getByRole('textbox', { name: 'Modifiers of line 1, J9207' }), 'Enter');
  await page.getByRole('textbox', { name: 'Modifiers of line 2, 20610' }).fill('RT-LT');
  await pressKey(page.getByRole('textbox', { name: 'Modifiers of line 2, 20610' }), 'Enter');
  for (const words of [
    'JW stands twice on J9207',
    'J9207 has a JW line and no line for the dose',
    'RT and LT on one line of 20610',
    'J9371 ended',
    'Its last day was June 30, 2024',
    'E11 is a heading',
    'No pair edits (PTP) for practitioner',
    'Unit ceilings: not checked. No unit ceilings (MUE) for practitioner',
  ]) {
    await expect(findings).toContainText(words);
  }
  await expect(findings).not.toContainText('is not paid with');
  await pressKey(page.getByRole('radio', { name: 'Outpatient hospital' }), 'Enter');
  await expect(findings).toContainText('J9207 is not paid with 10060');
  await expect(findings).toContainText('NCCI pair edits, outpatient hospital, part 2, January 2025, edits_2025Q1.txt');
  await takePictures(app, page, 'worksheet');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await choose(page, 'Print or export', /^Print/);
  const sheet = page.locator('[data-print-sheet]');
  for (const words of [
    'Checks, as Outpatient hospital',
    'Not payable: J9207 is not paid with 10060',
    'Lines: J9207-JW-JW, 10060. Source: NCCI pair edits, outpatient hospital, part 2, January 2025, edits_2025Q1.txt.',
    'Could not be checked',
  ]) {
    await expect(sheet).toContainText(words);
  }
  await expectNothingCutOff(page, 'Worksheet with findings');
  await expectAccessible(page, 'Worksheet with findings');
});

test('what looks like patient data is held back, the last digit typed is kept though the window closes on it, and nothing of an encounter is in the title or the log', async ({
  start,
  dataDir,
}) => {
  const { app, page } = await start();
  await begin(page, 'E0143');
  const label = (await page.getByRole('heading', { level: 1 }).textContent()) ?? 'no label';
  const note = page.getByRole('textbox', { name: 'Note on line 1, E0143' });
  await note.fill('Same as MRN 48213377');
  await pressKey(note, 'Enter');
  await expect(page.getByText('This looks like patient data')).toBeVisible();
  await page.keyboard.press('Control+5');
  await pressKey(page.getByRole('table').getByRole('link').first(), 'Enter');
  await expect(note).toHaveValue('Same as MRN 48213377');
  await pressKey(note, 'Enter');
  await pressKey(page.getByRole('button', { name: 'Save anyway' }), 'Enter');
  await saved(page);

  // Another window was there first: what it wrote stays until the person puts theirs in its place.
  await note.fill('Left arm');
  await writeAsOtherWindow(page, 'Both arms');
  await pressKey(note, 'Enter');
  const notice = page.getByRole('region', { name: 'What was just done' });
  await expect(notice).toContainText('It was changed to “Both arms” in another window meanwhile, and that is kept.');
  const units = page.getByRole('textbox', { name: 'Units of line 1, E0143' });
  await units.fill('2');
  await pressKey(units, 'Enter');
  await saved(page);
  expect(await storedNotes(page)).toEqual(['Both arms']);
  await expect(note).toHaveValue('Left arm');
  await pressKey(note, 'Enter');
  await expect.poll(() => storedNotes(page)).toEqual(['Left arm']);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map(each => each.getTitle()))).toEqual(
    ['Encounters - Chartside'],
  );
  await units.fill('3');
  await app.close();
  for (const word of [label, '48213377', 'E0143']) expect(logText(dataDir)).not.toContain(word);

  // The window was closed on the last digit.
  const { encounters = [] } = await readStoredUser((await start()).page);
  expect(encounters.flatMap(row => parseEncounter(row)?.lines.map(line => line.units) ?? [])).toEqual(['3']);
});

async function storedNotes(page: Page): Promise<readonly string[]> {
  const { encounters = [] } = await readStoredUser(page);
  return encounters.flatMap(row => parseEncounter(row)?.lines.map(({ note }) => note) ?? []);
}

/** Changes the note of every line as it lies in the database, past the app. */
async function writeAsOtherWindow(page: Page, note: string): Promise<void> {
  const { encounters = [] } = await readStoredUser(page);
  const rows = encounters.flatMap(row => parseEncounter(row) ?? []);
  await putRows(
    page,
    'encounters',
    rows.map(row => ({ ...row, lines: row.lines.map(line => ({ ...line, note })) })),
  );
}

/** Everything in the folder of the logs. */
function logText(dataDir: string): string {
  const folder = join(dataDir, 'logs');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  expect(files.length).toBeGreaterThan(0);
  return files.map(name => readFileSync(join(folder, name), 'utf8')).join('\n');
}
