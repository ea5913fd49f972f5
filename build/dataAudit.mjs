// @ts-check
import { ensureNpmPackages } from './setup/npmPackages.mjs';
import { runScript, SetupFailure } from './setup/setupFailure.mjs';

// Compares the bundled starter pack, field by field, with official release files. Needs no Electron and no bundle.
await runScript(async () => {
  const paths = process.argv.slice(2);
  if (paths.length === 0) {
    throw new SetupFailure([
      'Usage: npm run data:audit -- FILE...',
      'FILE is an official release as downloaded from CMS: the HCPCS zip or txt, the ICD-10-CM zip or order file.',
    ]);
  }
  await ensureNpmPackages();
  const { register } = await import('tsx/esm/api');
  register();
  const { auditStarter } = await import('./audit/auditStarter.ts');
  return auditStarter(paths);
});
