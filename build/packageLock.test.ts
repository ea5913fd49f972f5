import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from './setup/projectRoot.mjs';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages: Readonly<Record<string, LockedPackage>> = JSON.parse(
  readFileSync(inProject('package-lock.json'), 'utf8'),
).packages;

/** As Node looks for it: in the package's own node_modules, then in those of the folders around it. */
function findLocked(from: string, name: string): LockedPackage | undefined {
  const found = packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`];
  if (found !== undefined || from === '') return found;
  return findLocked(from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name);
}

// npm leaves out of the lock what the registry at hand does not have, and `npm ci` then refuses the lock everywhere.
test('the lock names the packages of every platform, so a fresh clone installs on each of them', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(name => findLocked(path, name)?.version === undefined),
  );
  expect(missing).toEqual([]);
});
