import { describe, expect, test } from 'vitest';
import { installedAsLocked } from './npmPackages.mjs';

const dexie = { version: '4.4.7', integrity: 'sha512-a' };
const fsevents = { version: '2.3.3', integrity: 'sha512-b', optional: true };
const locked = { '': { version: '0.1.0' }, 'node_modules/dexie': dexie, 'node_modules/fsevents': fsevents };

describe('npm ci is spared only when the packages are those of the lock file', () => {
  test('all there, optional ones of other platforms absent', () => {
    expect(installedAsLocked(locked, { 'node_modules/dexie': dexie })).toBe(true);
  });

  test.each([
    ['nothing installed', {}],
    ['another version', { 'node_modules/dexie': { ...dexie, version: '4.4.6' } }],
    ['the same version with other content', { 'node_modules/dexie': { ...dexie, integrity: 'sha512-x' } }],
    ['a package the lock does not know', { 'node_modules/dexie': dexie, 'node_modules/left-pad': dexie }],
  ])('%s means a fresh install', (_, installed) => {
    expect(installedAsLocked(locked, installed)).toBe(false);
  });
});
