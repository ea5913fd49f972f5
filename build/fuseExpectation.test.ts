import { readFileSync } from 'node:fs';
import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { describeWrongFuses, EXPECTED_FUSES, FUSE_STATES } from './fuseExpectation.mjs';
import { inProject } from './setup/projectRoot.mjs';

function wireWith(change: Readonly<Record<number, number>> = {}): Record<string, number> {
  const { on, off } = FUSE_STATES;
  return { 0: off, 1: on, 2: off, 3: off, 4: on, 5: on, 6: off, 7: off, ...change };
}

test('a binary with every door shut is in order', () => {
  expect(describeWrongFuses(wireWith())).toEqual([]);
});

test('a fuse that is wrong, removed or missing is named', () => {
  const wire = wireWith({
    [FuseV1Options.RunAsNode]: FUSE_STATES.on,
    [FuseV1Options.OnlyLoadAppFromAsar]: FUSE_STATES.removed,
  });
  delete wire[FuseV1Options.EnableCookieEncryption];
  expect(describeWrongFuses(wire)).toEqual([
    'RunAsNode should be off and is on',
    'EnableCookieEncryption should be on and is missing',
    'OnlyLoadAppFromAsar should be on and is removed from this Electron',
  ]);
});

test('every fuse is decided, and electron-builder.yml sets each of them so', () => {
  expect(Object.keys(EXPECTED_FUSES).sort()).toEqual(
    Object.keys(FuseV1Options)
      .filter(key => /\D/.test(key))
      .sort(),
  );
  const settings = readFileSync(inProject('electron-builder.yml'), 'utf8');
  const block = /^electronFuses:\n((?: {2}\w+: \w+\n)+)/m.exec(settings)?.[1] ?? '';
  const set = Object.fromEntries(
    [...block.matchAll(/^ {2}(\w)(\w+): (true|false)$/gm)].map(([, first = '', rest, value]) => [
      first.toUpperCase() + rest,
      value === 'true',
    ]),
  );
  expect(set).toEqual(EXPECTED_FUSES);
});
