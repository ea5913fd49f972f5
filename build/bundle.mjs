// @ts-check
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bundleIsCurrent, rememberBundle } from './bundleStamp.mjs';
import { inProject } from './setup/projectRoot.mjs';
import { runScript } from './setup/setupFailure.mjs';

/** The three parts of the app, each with its own vite configuration. */
export const BUNDLES = [
  { part: 'renderer', config: 'vite.renderer.config.ts', result: ['dist', 'renderer', 'index.html'] },
  { part: 'main', config: 'vite.main.config.ts', result: ['dist', 'main', 'main.cjs'] },
  { part: 'preload', config: 'vite.preload.config.ts', result: ['dist', 'preload', 'preload.cjs'] },
];

/**
 * Builds the app into dist/, unless dist/ was built from these very sources before.
 *
 * @returns {Promise<'built' | 'current'>}
 */
export async function bundleApp() {
  if (BUNDLES.every(({ result }) => existsSync(inProject(...result))) && bundleIsCurrent()) return 'current';
  const { build } = await import('vite');
  for (const { config } of BUNDLES) {
    await build({ configFile: inProject('build', config), mode: 'production', logLevel: 'warn' });
  }
  rememberBundle();
  return 'built';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    const outcome = await bundleApp();
    console.log(outcome === 'built' ? 'Built the app into dist/.' : 'dist/ is up to date.');
    return 0;
  });
}
