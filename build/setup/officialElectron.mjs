// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNode } from './command.mjs';
import { inProject } from './projectRoot.mjs';

const PACKAGE_FOLDER = inProject('node_modules', 'electron');
const REACH_LIMIT_MS = 15_000;
const DOWNLOAD_LIMIT_MS = 10 * 60_000;
const RELEASES = 'https://github.com/electron/electron/releases/download/';

// A person who set one of these knows their network better than our quick look at the usual address.
const MIRROR_SETTINGS = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'ELECTRON_GET_USE_PROXY'];

/** @returns {string | undefined} the official executable, where its own installer has put it */
export function findOfficialElectron() {
  try {
    const executable = join(PACKAGE_FOLDER, 'dist', readFileSync(join(PACKAGE_FOLDER, 'path.txt'), 'utf8'));
    const version = readFileSync(join(PACKAGE_FOLDER, 'dist', 'version'), 'utf8')
      .replace(/^v/, '')
      .trim();
    return version === lockedVersion() && existsSync(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}

/** The folder electron-builder may take the distribution from. */
export function officialElectronFolder() {
  return join(PACKAGE_FOLDER, 'dist');
}

/**
 * Downloads Electron with its own installer, which checks the archive against the checksums in the npm package.
 *
 * @returns {Promise<string | undefined>} the executable, or undefined where its host cannot be reached
 */
export async function downloadOfficialElectron() {
  if (!(await hostAnswers())) return undefined;
  console.log(`Downloading Electron ${lockedVersion()} (about 110 MB).`);
  await runNode(join(PACKAGE_FOLDER, 'install.js'), [], {
    cwd: dirname(PACKAGE_FOLDER),
    timeLimitMs: DOWNLOAD_LIMIT_MS,
    env: { ELECTRON_GET_NO_PROGRESS: '1' },
  });
  return findOfficialElectron();
}

/** @returns {string} the version package-lock.json asks for, as installed */
export function lockedVersion() {
  return JSON.parse(readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8')).version;
}

async function hostAnswers() {
  if (MIRROR_SETTINGS.some(name => process.env[name])) return true;
  const version = lockedVersion();
  const archive = `${RELEASES}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    const answer = await fetch(archive, { method: 'HEAD', signal: AbortSignal.timeout(REACH_LIMIT_MS) });
    return answer.ok;
  } catch {
    return false;
  }
}
