// @ts-check
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { bundleIsCurrent, fingerprintOfSources, rememberBundle } from './bundleStamp.mjs';
import { inProject } from './setup/projectRoot.mjs';
import { runScript, SetupFailure } from './setup/setupFailure.mjs';

/** The three parts of the app, each with its own vite configuration. */
const PARTS = {
  renderer: { config: 'vite.renderer.config.ts', result: ['dist', 'renderer', 'index.html'] },
  main: { config: 'vite.main.config.ts', result: ['dist', 'main', 'main.cjs'] },
  preload: { config: 'vite.preload.config.ts', result: ['dist', 'preload', 'preload.cjs'] },
};

/** @typedef {keyof typeof PARTS} Part */

/** @type {readonly Part[]} */
const ALL_PARTS = ['renderer', 'main', 'preload'];

/**
 * Builds the app into dist/, unless dist/ was built from these very sources before.
 *
 * @returns {Promise<'built' | 'current'>}
 * @throws {SetupFailure} with what vite says about the sources
 */
export async function bundleApp() {
  const isWhole = ALL_PARTS.every(part => existsSync(inProject(...PARTS[part].result)));
  if (isWhole && bundleIsCurrent()) return 'current';
  const sources = fingerprintOfSources();
  try {
    for (const part of ALL_PARTS) await bundlePart(part);
  } catch (error) {
    const reason = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
    throw new SetupFailure([reason, 'The app could not be built.']);
  }
  rememberBundle(sources);
  return 'built';
}

/**
 * @param {Part} part
 */
export async function bundlePart(part) {
  const { build } = await import('vite');
  await build({ configFile: inProject('build', PARTS[part].config), mode: 'production', logLevel: 'warn' });
}

/**
 * Builds a part now and again after every change of its files.
 *
 * @param {Part} part
 * @param {() => void} onBuilt
 * @returns {Promise<{ close: () => Promise<void> }>}
 */
export async function watchPart(part, onBuilt) {
  const { build } = await import('vite');
  const configFile = inProject('build', PARTS[part].config);
  const watcher = await build({ configFile, mode: 'development', logLevel: 'warn', build: { watch: {} } });
  if (!('close' in watcher)) throw new Error('vite did not start watching');
  watcher.on('event', event => {
    if (event.code === 'END') onBuilt();
    if (event.code === 'ERROR') console.error(event.error);
  });
  return watcher;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    const outcome = await bundleApp();
    console.log(outcome === 'built' ? 'Built the app into dist/.' : 'dist/ is up to date.');
    return 0;
  });
}
