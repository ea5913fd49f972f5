import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { mountSmallDisk, NO_SMALL_DISK, type SmallDisk } from '../../e2e/fixtures/smallDisk.ts';
import { test as base } from './harness.ts';

const DISK_MEGABYTES = 128;

/** The store's window on a small disk. Skips where this user may not mount one. */
export const test = base.extend<{ readonly disk: SmallDisk }>({
  disk: async ({ pages: _ }, use, testInfo) => {
    const disk = mountSmallDisk(DISK_MEGABYTES);
    if (disk === undefined) return testInfo.skip(true, NO_SMALL_DISK);
    await use(disk);
    disk.unmount();
  },
  profile: async ({ disk }, use) => {
    const folder = join(disk.folder, 'profile');
    mkdirSync(folder);
    await use(folder);
  },
});
