// @ts-check
import { existsSync } from 'node:fs';
import { bundleApp } from './bundle.mjs';
import { embedOfficialPacks, OFFICIAL_PACKS } from './official/officialPacksPath.mjs';
import { lacksDownloads, runPackager } from './packager.mjs';
import { setUp } from './setup/setUp.mjs';
import { runScript } from './setup/setupFailure.mjs';

// Installers for the platform this runs on. Only the official Electron may go into one.
await runScript(async () => {
  const electron = await setUp();
  if (electron.source === 'redistributed') {
    console.error(
      "Only a third party's redistribution of Electron could be fetched on this network, and that is never released.\n" +
        'Nothing was built. Run "npm run dist" where github.com can be reached; "npm run pack" works here.',
    );
    return 1;
  }
  const officialPacks = existsSync(OFFICIAL_PACKS);
  console.log(
    officialPacks
      ? `With the full official releases of ${OFFICIAL_PACKS}.`
      : 'With the starter pack. For the full official releases, run "npm run data:official" first.',
  );
  if (officialPacks) embedOfficialPacks();
  await bundleApp();
  const { exitCode, output } = await runPackager([]);
  if (exitCode === 0) {
    console.log('The installers are in release/.');
    return 0;
  }
  console.error(output.trim());
  console.error(
    lacksDownloads(output)
      ? 'electron-builder could not download the tools it makes installers with. Nothing was built. Try again on another network.'
      : 'electron-builder failed; it said why above. Nothing in release/ is fit to be given to anybody.',
  );
  return 1;
});
