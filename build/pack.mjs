// @ts-check
import { readdirSync } from 'node:fs';
import { bundleApp } from './bundle.mjs';
import { runPackager } from './packager.mjs';
import { runNode } from './setup/command.mjs';
import { inProject } from './setup/projectRoot.mjs';
import { setUp } from './setup/setUp.mjs';
import { runScript } from './setup/setupFailure.mjs';

// The app as a folder that runs by itself, with the Electron at hand: no network is needed. Then its fuses are checked.
await runScript(async () => {
  const electron = await setUp();
  await bundleApp();
  const version = electron.source === 'redistributed' ? ['-c.electronVersion=42.0.0'] : [];
  const packed = await runPackager(['--dir', `-c.electronDist=${electron.folder}`, ...version]);
  if (packed.exitCode !== 0) {
    console.error(`${packed.output.trim()}\nThe app was not packed; electron-builder said why above.`);
    return 1;
  }
  const fuses = await runNode(inProject('build', 'fuseCheck.mjs'), [], { show: true });
  if (fuses.exitCode !== 0) return 1;
  const folders = readdirSync(inProject('release')).filter(name => /unpacked|^mac/.test(name));
  console.log(`Packed: ${folders.map(name => `release/${name}`).join(', ')}`);
  if (electron.source === 'redistributed') {
    console.log(
      "It contains a third party's redistribution of Electron 42.0.0: use it for tests, do not give it to anybody.",
    );
  }
  return 0;
});
