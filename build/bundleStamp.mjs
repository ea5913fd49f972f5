// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedsOfficialPacks, OFFICIAL_PACKS } from './official/officialPacksPath.mjs';
import { inProject, PROJECT_ROOT } from './setup/projectRoot.mjs';

const SOURCE_FOLDERS = ['main', 'renderer', 'data'];
const SOURCE_FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'build/vite.renderer.config.ts',
  'build/startChunks.ts',
  'build/vite.main.config.ts',
  'build/vite.preload.config.ts',
  'build/packedReleases.ts',
  'build/packedSynonyms.ts',
];
const STAMP_FILE = inProject('dist', '.inputs.json');

/** Whether dist/ was built from the sources as they are now. */
export function bundleIsCurrent() {
  try {
    return JSON.parse(readFileSync(STAMP_FILE, 'utf8')).inputs === fingerprintOfSources();
  } catch {
    return false;
  }
}

/**
 * Writes down which sources dist/ was built from. A change made during the build is thereby seen next time.
 *
 * @param {string} inputs fingerprint taken before the build
 */
export function rememberBundle(inputs) {
  writeFileSync(STAMP_FILE, `${JSON.stringify({ inputs })}\n`);
}

/** @returns {string} changes with every file the app is built from */
export function fingerprintOfSources() {
  const hash = createHash('sha256');
  for (const file of [...SOURCE_FILES, ...SOURCE_FOLDERS.flatMap(sourceFilesOf)]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(PROJECT_ROOT, file)))
      .update('\0');
  }
  if (embedsOfficialPacks() && existsSync(OFFICIAL_PACKS)) hash.update(readFileSync(OFFICIAL_PACKS));
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @returns {string[]} paths from the project root, in a fixed order; tests are not part of the app
 */
function sourceFilesOf(folder) {
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name).slice(PROJECT_ROOT.length + 1))
    .sort();
}
