// @ts-check

import { pathToFileURL } from 'node:url';
import { ensureNpmPackages } from './setup/npmPackages.mjs';
import { inProject } from './setup/projectRoot.mjs';
import { runScript } from './setup/setupFailure.mjs';

// Scores the search on labelled queries, in plain Node, with the importers and the engine of the app. Bundled as the app
// is, so that its times are those of the app's code.
await runScript(async () => {
  await ensureNpmPackages();
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'error',
    root: inProject(),
    publicDir: false,
    envDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: inProject('build', 'search', 'searchScore.ts'),
      outDir: inProject('out', 'search'),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { output: { entryFileNames: 'searchScore.mjs', codeSplitting: false } },
    },
  });
  const { searchScore } = await import(pathToFileURL(inProject('out', 'search', 'searchScore.mjs')).href);
  return searchScore(process.argv.slice(2));
});
