// @ts-check
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { _electron } from 'playwright';
import { driverArguments } from './driver/driverArguments.mjs';
import { appArguments } from './openWindow.mjs';
import { inProject } from './setup/projectRoot.mjs';

/** @typedef {import('./startOptions.mjs').StartOptions} StartOptions */
/** @typedef {import('playwright').Page} Page */

const PICTURES = inProject('out', 'tour');
const WORD_TO_FIND = 'walker';
const LINES_TO_SHOW = 8;
const READY_LIMIT_MS = 60_000;
const IMPORT_LIMIT_MS = 2 * 60_000;

/**
 * Walks through the real app where nobody can see it: search, open a code, read it out; imports first where asked.
 *
 * @param {string} executable
 * @param {StartOptions} options without a data folder the tour uses a fresh profile and removes it afterwards
 * @returns {Promise<number>} exit code
 */
export async function takeTour(executable, options) {
  console.log('There is no screen here: taking a short tour of the app on a virtual one.');
  const profile = options.dataDir ?? temporaryProfile();
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const app = await _electron.launch({
    executablePath: executable,
    // Playwright would turn the sandbox off; whether it can be on is for sandboxArguments to say.
    chromiumSandbox: true,
    args: [...driverArguments(), ...appArguments({ ...options, dataDir: profile })],
    cwd: inProject(),
    timeout: READY_LIMIT_MS,
  });
  try {
    const page = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
    const refused = await installFiles(page, options.importFiles);
    await lookAround(page);
    if (options.stay) await stayOpen(app);
    return refused === 0 ? 0 : 1;
  } catch (error) {
    return await sayWhereItStopped(app, error);
  } finally {
    await app.close().catch(() => undefined);
  }
}

/**
 * @param {import('playwright').ElectronApplication} app
 * @param {unknown} error
 * @returns {Promise<number>} exit code
 */
async function sayWhereItStopped(app, error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('The tour stopped here.');
  const [page] = app.windows();
  if (page !== undefined) await picture(page, 'stopped').catch(() => undefined);
  return 1;
}

/** A folder that is removed when this process ends, also after Ctrl+C. */
function temporaryProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'chartside-tour-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/**
 * Installs each file as a person would: reads the preview, presses Install, reads what came of it.
 *
 * @param {Page} page
 * @param {readonly string[]} files
 * @returns {Promise<number>} how many were refused
 */
async function installFiles(page, files) {
  const outcomes = page.getByRole('main').getByText(/^Installed .+: |was not installed$/);
  const install = page.getByRole('button', { name: 'Install', exact: true });
  for (const [index, file] of files.entries()) {
    say(`Importing ${basename(file)}`);
    const outcome = outcomes.nth(index);
    await install.or(outcome).first().waitFor({ timeout: IMPORT_LIMIT_MS });
    if (await install.isVisible()) await install.click();
    await outcome.waitFor({ timeout: IMPORT_LIMIT_MS });
    // The newest stands first, and the next file may be done already.
    const words = await outcomes.locator('..').allInnerTexts();
    console.log(`  ${oneLine(words.at(-1 - index) ?? '')}`);
  }
  if (files.length > 0) await picture(page, 'imported');
  return page.getByText(/was not installed$/).count();
}

/** @param {Page} page */
async function lookAround(page) {
  const nav = page.getByRole('link', { name: 'Look up' });
  await nav.waitFor({ timeout: READY_LIMIT_MS });
  await nav.click();
  const box = page.getByRole('combobox', { name: 'Search codes' });
  await box.waitFor({ timeout: READY_LIMIT_MS });
  await picture(page, 'start');
  say('At the start the screen says');
  await readOut(page);

  await box.fill(WORD_TO_FIND);
  const results = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
  await results.first().waitFor({ timeout: READY_LIMIT_MS });
  say(`Searching for "${WORD_TO_FIND}" finds`);
  for (const result of (await results.allInnerTexts()).slice(0, LINES_TO_SHOW)) console.log(`  ${oneLine(result)}`);
  await picture(page, 'search');

  await results.first().click();
  const article = page.getByRole('article');
  await article.getByRole('heading', { level: 1 }).waitFor({ timeout: READY_LIMIT_MS });
  say('Opening the first result shows');
  const buttons = await article.getByRole('button').allInnerTexts();
  const lines = (await article.allInnerTexts()).join('\n').split('\n');
  for (const line of lines.map(oneLine)) if (line !== '' && !buttons.includes(line)) console.log(`  ${line}`);
  await picture(page, 'code');
}

/** @param {Page} page */
async function readOut(page) {
  for (const heading of await page.getByRole('heading').allInnerTexts()) console.log(`  ${oneLine(heading)}`);
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function picture(page, name) {
  const file = join(PICTURES, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(`  (picture: out/tour/${name}.png)`);
}

/** @param {import('playwright').ElectronApplication} app */
async function stayOpen(app) {
  console.log('The app stays open. Press Ctrl+C to end.');
  await new Promise(resolve => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    app.on('close', () => resolve(undefined));
  });
}

/** @param {string} heading */
function say(heading) {
  console.log(`\n${heading}:`);
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
