// @ts-check
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { SetupFailure } from './setup/setupFailure.mjs';

/**
 * @typedef {object} StartOptions
 * @property {boolean} stay keep the app open where there is no screen
 * @property {string | undefined} dataDir the profile to use, absolute
 * @property {readonly string[]} importFiles release files to import first, absolute
 * @property {boolean} help
 */

export const START_USAGE = [
  'npm start -- [--import FILE...] [--data-dir FOLDER] [--stay]',
  '  --import FILE...   offer these release files for import when the app is open (zip, txt or xlsx, as downloaded)',
  '  --data-dir FOLDER  keep everything in this folder instead of the usual place',
  '  --stay             without a screen: keep the app open after the tour, until Ctrl+C',
];

/**
 * Reads the words after `npm start --`.
 *
 * @param {readonly string[]} words
 * @param {string} folder what relative paths are relative to: where the person typed the command
 * @returns {StartOptions}
 * @throws {SetupFailure} naming the first word that is not understood or the file that is not there
 */
export function readStartOptions(words, folder) {
  const options = { stay: false, help: false, dataDir: /** @type {string | undefined} */ (undefined) };
  /** @type {string[]} */
  const importFiles = [];
  let inFiles = false;
  for (let at = 0; at < words.length; at += 1) {
    const [name, inline] = splitFlag(words[at] ?? '');
    if (inFiles && !name.startsWith('--')) {
      importFiles.push(requireFile(name, folder));
      continue;
    }
    inFiles = name === '--import';
    if (name === '--stay') options.stay = true;
    else if (name === '--help' || name === '-h') options.help = true;
    else if (name === '--import') importFiles.push(...(inline === undefined ? [] : [requireFile(inline, folder)]));
    else if (name === '--data-dir') {
      const value = inline ?? words[++at];
      if (value === undefined || value === '') throw new SetupFailure(['--data-dir needs a folder.', ...START_USAGE]);
      options.dataDir = resolve(folder, value);
    } else throw new SetupFailure([`"${name}" is not an option of npm start.`, ...START_USAGE]);
  }
  if (words.some(word => splitFlag(word)[0] === '--import') && importFiles.length === 0) {
    throw new SetupFailure(['--import needs at least one file.', ...START_USAGE]);
  }
  return { ...options, importFiles };
}

/**
 * @param {string} word
 * @returns {readonly [string, string | undefined]} the name and, after `=`, the value of a flag
 */
function splitFlag(word) {
  const equals = word.indexOf('=');
  return word.startsWith('--') && equals > 0 ? [word.slice(0, equals), word.slice(equals + 1)] : [word, undefined];
}

/**
 * @param {string} name
 * @param {string} folder
 */
function requireFile(name, folder) {
  const file = resolve(folder, name);
  if (!existsSync(file))
    throw new SetupFailure([`There is no file ${file}.`, 'Nothing was started and nothing was changed.']);
  return file;
}
