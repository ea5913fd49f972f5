// @ts-check
import { OFFICIAL_PACKS } from './official/officialPacksPath.mjs';
import { ensureNpmPackages } from './setup/npmPackages.mjs';
import { runScript } from './setup/setupFailure.mjs';

// Downloads the current official releases and makes the full packs that `npm run dist` puts into the app. The only script that
// goes to the publishers; the app itself never does.
await runScript(async () => {
  await ensureNpmPackages();
  const { register } = await import('tsx/esm/api');
  register();
  const { dataOfficial } = await import('./official/dataOfficial.ts');
  return dataOfficial(process.argv.slice(2), OFFICIAL_PACKS, console);
});
