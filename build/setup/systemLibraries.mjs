// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { aptInstall } from './aptInstall.mjs';
import { runCommand } from './command.mjs';
import { FONT_PACKAGE, packagesForLibraries, VIRTUAL_DISPLAY_PACKAGE } from './debianPackages.mjs';
import { SetupFailure } from './setupFailure.mjs';
import { readSetupStamp, updateSetupStamp } from './setupStamp.mjs';

const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];

/**
 * Makes sure a Linux machine has what Electron links to, a font for its native menus and, where there is no
 * screen, a virtual one. Other systems bring all of it.
 *
 * @param {string} executable the Electron to run
 * @param {{ needsVirtualDisplay: boolean }} need
 */
export async function ensureSystemLibraries(executable, need) {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  const { choices, unknown } = packagesForLibraries(missing);
  const wanted = [
    ...choices,
    ...(hasAnyFont() ? [] : [[FONT_PACKAGE]]),
    ...(need.needsVirtualDisplay && !isOnPath('Xvfb') ? [[VIRTUAL_DISPLAY_PACKAGE]] : []),
  ];
  if (wanted.length > 0) await aptInstall(wanted, 'Electron needs system packages that are not installed.');
  const stillMissing = wanted.length > 0 ? await missingLibraries(executable) : unknown;
  if (stillMissing.length > 0) {
    throw new SetupFailure([
      `Electron needs libraries that are not on this machine: ${stillMissing.join(', ')}.`,
      'Install the packages of your Linux distribution that contain them, then run the same command again.',
    ]);
  }
  updateSetupStamp({ librariesCompleteFor: executable });
}

/**
 * @param {string} executable
 * @returns {Promise<readonly string[]>} sonames nothing on this machine provides; asked again only for another executable
 */
async function missingLibraries(executable) {
  if (readSetupStamp().librariesCompleteFor === executable && (await answersItsVersion(executable))) return [];
  const folder = dirname(executable);
  const binaries = readdirSync(folder).filter(name => /\.so(\.\d+)*$/.test(name));
  const { output } = await runCommand('ldd', [executable, ...binaries.map(name => join(folder, name))], {
    env: { LC_ALL: 'C' },
  });
  return librariesNotFound(output).filter(library => !binaries.includes(library));
}

/**
 * @param {string} lddOutput as printed in the C locale
 * @returns {readonly string[]} each soname once, in order of first mention
 */
export function librariesNotFound(lddOutput) {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name = '']) => name);
  return [...new Set(names)];
}

/**
 * The loader refuses to start a program with a library missing, so this is a quick proof that none is.
 *
 * @param {string} executable
 */
async function answersItsVersion(executable) {
  const { exitCode } = await runCommand(executable, ['-p', '0'], {
    env: { ELECTRON_RUN_AS_NODE: '1' },
    timeLimitMs: 20_000,
  });
  return exitCode === 0;
}

function hasAnyFont() {
  return FONT_FOLDERS.some(folder => existsSync(folder) && readdirSync(folder).length > 0);
}

/** @param {string} program */
function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some(folder => folder !== '' && existsSync(join(folder, program)));
}
