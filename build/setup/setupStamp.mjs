// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './projectRoot.mjs';

// Inside node_modules on purpose: whoever removes node_modules starts from nothing again.
const STAMP_FILE = inProject('node_modules', '.chartside-setup.json');

/**
 * What an earlier set-up found out, so that the next start takes seconds.
 *
 * @typedef {object} SetupStamp
 * @property {string} [platform] `linux-x64` and so on: node_modules holds binaries of one platform
 * @property {'official' | 'redistributed'} [electron] which Electron is in use
 * @property {string} [librariesCompleteFor] the Electron executable whose system libraries were all found
 */

/** @returns {SetupStamp} empty where nothing was remembered */
export function readSetupStamp() {
  try {
    return JSON.parse(readFileSync(STAMP_FILE, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {SetupStamp} change only these entries are replaced */
export function updateSetupStamp(change) {
  writeFileSync(STAMP_FILE, `${JSON.stringify({ ...readSetupStamp(), ...change }, null, 2)}\n`);
}
