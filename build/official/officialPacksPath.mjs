// @ts-check
import { inProject } from '../setup/projectRoot.mjs';

/** Where `npm run data:official` writes and `npm run dist` looks. */
export const OFFICIAL_PACKS = inProject('out', 'official', 'packs.json');

const SWITCH = 'CHARTSIDE_OFFICIAL_PACKS';

/** From here on this process builds the app with the full packs in the place of the starter pack. */
export function embedOfficialPacks() {
  process.env[SWITCH] = '1';
}

/** Tests, bench and daily work build with the starter pack, whatever was downloaded. */
export function embedsOfficialPacks() {
  return process.env[SWITCH] === '1';
}
