// @ts-check
import { FuseV1Options } from '@electron/fuses';

/** How a fuse stands in a binary: the characters of its wire, as `getCurrentFuseWire` answers them. */
export const FUSE_STATES = { off: '0'.charCodeAt(0), on: '1'.charCodeAt(0), removed: 'r'.charCodeAt(0) };

/**
 * How every fuse of a packed Chartside is set; electron-builder.yml sets them. Each is a door that stays shut even for
 * somebody who can start the program with arguments or variables of their own.
 *
 * @type {Readonly<Record<keyof typeof FuseV1Options, boolean>>}
 */
export const EXPECTED_FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

/**
 * @param {Readonly<Record<string, unknown>>} wire what `getCurrentFuseWire` read from a binary, by fuse number
 * @returns {string[]} one line for each fuse that is not as expected; a fuse the binary does not have is not as expected
 */
export function describeWrongFuses(wire) {
  return Object.entries(EXPECTED_FUSES).flatMap(([name, isOn]) => {
    const state = wire[FuseV1Options[/** @type {keyof typeof EXPECTED_FUSES} */ (name)]];
    const expected = isOn ? FUSE_STATES.on : FUSE_STATES.off;
    return state === expected ? [] : [`${name} should be ${isOn ? 'on' : 'off'} and is ${wordFor(state)}`];
  });
}

/**
 * @param {unknown} state
 */
function wordFor(state) {
  if (state === FUSE_STATES.on) return 'on';
  if (state === FUSE_STATES.off) return 'off';
  return state === undefined ? 'missing' : 'removed from this Electron';
}
