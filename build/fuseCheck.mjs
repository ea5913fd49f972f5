// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getCurrentFuseWire } from '@electron/fuses';
import { describeWrongFuses } from './fuseExpectation.mjs';
import { inProject } from './setup/projectRoot.mjs';

/** Where electron-builder leaves an unpacked app, by the name of its folder. */
const PACKED_APPS = [
  { folder: /^linux.*-unpacked$/, program: 'chartside' },
  { folder: /^win.*-unpacked$/, program: 'Chartside.exe' },
  { folder: /^mac/, program: 'Chartside.app' },
];

/**
 * @param {string} releaseFolder
 * @returns {string[]} the packed programs in it
 */
function findPackedApps(releaseFolder) {
  const names = existsSync(releaseFolder) ? readdirSync(releaseFolder) : [];
  return names.flatMap(name =>
    PACKED_APPS.filter(({ folder }) => folder.test(name))
      .map(({ program }) => join(releaseFolder, name, program))
      .filter(path => existsSync(path)),
  );
}

/**
 * Reads the fuses out of each packed app and says which are not as expected.
 *
 * @param {string} releaseFolder
 * @returns {Promise<boolean>} whether there is a packed app and all fuses of all of them are right
 */
export async function checkFuses(releaseFolder) {
  const programs = findPackedApps(releaseFolder);
  if (programs.length === 0) console.error(`No packed app in ${releaseFolder}. Run "npm run pack" first.`);
  let isRight = programs.length > 0;
  for (const program of programs) {
    const wrong = describeWrongFuses(await getCurrentFuseWire(program));
    for (const line of wrong) console.error(`${program}: ${line}`);
    if (wrong.length === 0) console.log(`${program}: all fuses are as they should be.`);
    else isRight = false;
  }
  return isRight;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await checkFuses(inProject('release'))) ? 0 : 1;
}
