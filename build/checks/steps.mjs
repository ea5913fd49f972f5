// @ts-check
import { rmSync } from 'node:fs';
import { bundleApp } from '../bundle.mjs';
import { canCloseNetwork, withoutNetwork } from '../closedNetwork.mjs';
import { runCommand, runNode } from '../setup/command.mjs';
import { inProject } from '../setup/projectRoot.mjs';
import { withScreen } from '../setup/virtualDisplay.mjs';
import { ONE_FAILED, ONE_PASSED, withExitCode } from './tally.mjs';
import { outsideAnyTest, readReport, tallyOfPlaywright, tallyOfReport, tallyOfVitest } from './testReports.mjs';

/**
 * @typedef {object} StepOutcome
 * @property {import('./tally.mjs').Tally} tally
 * @property {string} detail everything the step printed; shown only when it failed
 *
 * @typedef {object} Step
 * @property {string} name the word to ask for this step alone
 * @property {string} heading
 * @property {boolean} usesOneProcessor such steps run two at a time
 * @property {() => Promise<StepOutcome>} run
 */

const MINUTE_MS = 60_000;

/** @type {readonly Step[]} */
export const QUICK_STEPS = [
  tool('types', 'Types (TypeScript)', ['typescript', 'bin', 'tsc'], ['--noEmit', '--pretty', 'false']),
  tool(
    'lint',
    'Format and lint (Biome)',
    ['@biomejs', 'biome', 'bin', 'biome'],
    ['check', '--colors=off', '--error-on-warnings', '--max-diagnostics=200', '.'],
  ),
  tool(
    'layers',
    'Layers (dependency-cruiser)',
    ['dependency-cruiser', 'bin', 'dependency-cruise.mjs'],
    ['--config', '.dependency-cruiser.cjs', 'main', 'renderer', 'data', 'build', 'tests'],
  ),
  tool('unused', 'Dead code (knip)', ['knip', 'bin', 'knip.js'], ['--no-progress']),
  { name: 'unit', heading: 'Unit and store tests (vitest)', usesOneProcessor: false, run: runUnitTests },
];

/** @type {readonly Step[]} */
export const APP_STEPS = [
  { name: 'bundle', heading: 'Bundle (vite)', usesOneProcessor: true, run: runBundle },
  { name: 'app', heading: 'The real app (Playwright in Electron)', usesOneProcessor: false, run: runAppTests },
];

/**
 * A command-line tool out of node_modules; its verdict counts as one check.
 *
 * @param {string} name
 * @param {string} heading
 * @param {readonly string[]} script path below node_modules
 * @param {readonly string[]} args
 * @returns {Step}
 */
function tool(name, heading, script, args) {
  const run = async () => {
    const { exitCode, output } = await runNode(inProject('node_modules', ...script), args, {
      timeLimitMs: 5 * MINUTE_MS,
    });
    return { tally: exitCode === 0 ? ONE_PASSED : ONE_FAILED, detail: output };
  };
  return { name, heading, usesOneProcessor: true, run };
}

/** @returns {Promise<StepOutcome>} */
async function runUnitTests() {
  const report = freshReport('unit.json');
  const { exitCode, output } = await runNode(
    inProject('node_modules', 'vitest', 'vitest.mjs'),
    [
      'run',
      '--config',
      'build/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { timeLimitMs: 8 * MINUTE_MS, env: { NO_COLOR: '1' } },
  );
  return { tally: withExitCode(tallyOfReport(report, tallyOfVitest), exitCode), detail: output };
}

/** @returns {Promise<StepOutcome>} */
async function runBundle() {
  try {
    await bundleApp();
    return { tally: ONE_PASSED, detail: '' };
  } catch (error) {
    return { tally: ONE_FAILED, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** @returns {Promise<StepOutcome>} */
async function runAppTests() {
  const report = freshReport('app.json');
  const cli = inProject('node_modules', '@playwright', 'test', 'cli.js');
  const words = [cli, 'test', '--config', 'tests/playwright.config.ts'];
  const options = {
    timeLimitMs: 15 * MINUTE_MS,
    env: { NO_COLOR: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  };
  // The app promises to need no network, so its tests get none wherever the machine lets us take it away.
  const run = (await canCloseNetwork()) ? withoutNetwork : runCommand;
  const { exitCode, output } = await withScreen(() => run(process.execPath, words, options), { alwaysVirtual: true });
  const detail = [output, readReport(report, outsideAnyTest, '')].join('\n');
  return { tally: withExitCode(tallyOfReport(report, tallyOfPlaywright), exitCode), detail };
}

/**
 * @param {string} name
 * @returns {string} where the report will be; an old one is removed, so it cannot be counted again
 */
function freshReport(name) {
  const file = inProject('out', 'reports', name);
  rmSync(file, { force: true });
  return file;
}
