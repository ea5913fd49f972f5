import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from './harness.ts';

/** A disk of its own under the profile, that a test can fill up and empty again. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills the disk up to so many free bytes. */
  leaveFree(bytes: number): void;
  /** Takes back what filled it. */
  makeRoom(): void;
}

const DISK_MEGABYTES = 128;

/** The store's window on a small disk. Skips where this user may not mount one (it takes root on Linux). */
export const test = base.extend<{ readonly disk: SmallDisk }>({
  disk: async ({ pages: _ }, use, testInfo) => {
    const folder = mkdtempSync(join(tmpdir(), 'chartside-small-disk-'));
    const size = `size=${DISK_MEGABYTES}m`;
    testInfo.skip(process.platform !== 'linux', 'a small disk is mounted the Linux way');
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder]);
    testInfo.skip(mounted.status !== 0, 'this user may not mount a small disk');
    const filler = join(folder, 'filler');
    await use({
      folder,
      leaveFree: bytes => fill(folder, filler, bytes),
      makeRoom: () => rmSync(filler, { force: true }),
    });
    spawnSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  },
  profile: async ({ disk }, use) => {
    const folder = join(disk.folder, 'profile');
    mkdirSync(folder);
    await use(folder);
  },
});

/** In blocks: a small disk has nothing smaller. */
function freeBlocks(folder: string): { readonly count: number; readonly bytes: number } {
  const { bavail, bsize } = statfsSync(folder);
  return { count: bavail, bytes: bsize };
}

function fill(folder: string, path: string, leave: number): void {
  const file = openSync(path, 'a');
  const { bytes } = freeBlocks(folder);
  const isFull = () => freeBlocks(folder).count * bytes <= leave;
  for (const size of [256 * bytes, bytes]) {
    const block = Buffer.alloc(size);
    while (!isFull() && freeBlocks(folder).count * bytes - leave >= size) writeSync(file, block);
  }
  closeSync(file);
}
