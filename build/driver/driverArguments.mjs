// @ts-check
import { inProject } from '../setup/projectRoot.mjs';

/**
 * Electron's arguments for a start that Playwright drives; the app's own follow.
 *
 * @returns {string[]}
 */
export function driverArguments() {
  return ['-r', inProject('build', 'driver', 'holdUntilDriven.cjs')];
}
