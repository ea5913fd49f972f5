// @ts-check
import { readFileSync } from 'node:fs';
import { runNpm } from './command.mjs';
import { inProject } from './projectRoot.mjs';
import { SetupFailure } from './setupFailure.mjs';
import { readSetupStamp, updateSetupStamp } from './setupStamp.mjs';

const THIS_PLATFORM = `${process.platform}-${process.arch}`;
const INSTALL_LIMIT_MS = 15 * 60_000;

/** Installs the npm packages exactly as locked, unless they are there already. */
export async function ensureNpmPackages() {
  if (npmPackagesMatchTheLock()) return;
  console.log('Installing the npm packages (npm ci). The first time this takes a minute or two.');
  const { exitCode, output } = await runNpm(['ci', '--no-audit', '--no-fund'], { timeLimitMs: INSTALL_LIMIT_MS });
  if (exitCode !== 0) {
    throw new SetupFailure([
      output.trim(),
      'The npm packages could not be installed; npm said why above.',
      'Check that the npm registry can be reached, then run the same command again.',
    ]);
  }
  updateSetupStamp({ platform: THIS_PLATFORM });
}

/**
 * npm keeps its own record of what it installed, written last: a broken-off install has none.
 *
 * @returns {boolean} whether every package of package-lock.json is installed in that very version
 */
function npmPackagesMatchTheLock() {
  const { platform } = readSetupStamp();
  if (platform !== undefined && platform !== THIS_PLATFORM) return false;
  const wanted = readLock(inProject('package-lock.json'));
  const installed = readLock(inProject('node_modules', '.package-lock.json'));
  if (wanted === undefined) {
    throw new SetupFailure(['package-lock.json is missing or damaged. Get a fresh copy of the project.']);
  }
  return installed !== undefined && installedAsLocked(wanted, installed);
}

/**
 * @typedef {Readonly<Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>>} LockedPackages
 */

/**
 * Optional packages may be missing: those of other platforms are locked but never installed.
 *
 * @param {LockedPackages} wanted entries of package-lock.json by path
 * @param {LockedPackages} installed entries of node_modules/.package-lock.json by path
 */
export function installedAsLocked(wanted, installed) {
  const pathsMatch = Object.entries(installed).every(([path, found]) => {
    const locked = wanted[path];
    return locked?.version === found.version && locked?.integrity === found.integrity;
  });
  const nothingMissing = Object.entries(wanted).every(
    ([path, locked]) => path === '' || locked.optional === true || locked.devOptional === true || path in installed,
  );
  return pathsMatch && nothingMissing;
}

/**
 * @param {string} file
 * @returns {LockedPackages | undefined} undefined where there is no readable file
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
