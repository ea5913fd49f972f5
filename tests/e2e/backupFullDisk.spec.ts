import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures/app.ts';
import { defaultFolderOf, openBackups, snapshotsIn, workALittle } from './fixtures/backups.ts';
import { fillDisk } from './fixtures/fillDisk.ts';
import { pressKey } from './fixtures/keyboard.ts';
import { filesWillBePicked, goTo } from './fixtures/steps.ts';
import { digestOf, readStoredUser } from './fixtures/storedUser.ts';

test('a full backup disk is told on every page, loses nothing, and recovers when there is room again', async ({
  start,
  dataDir,
}) => {
  test.setTimeout(180_000);
  test.skip(process.platform !== 'linux', 'a small disk is mounted the Linux way');
  const disk = mkdtempSync(join(tmpdir(), 'chartside-backup-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]);
  test.skip(mounted.status !== 0, 'this user may not mount a small disk');
  try {
    const { app, page } = await start();
    const panel = await openBackups(page);
    await filesWillBePicked(app, [disk]);
    await pressKey(panel.getByRole('button', { name: 'Change folder…' }), 'Enter');
    await expect(panel.getByRole('status').first()).toContainText('Backups go to the new folder');
    const earlier = snapshotsIn(disk);
    expect(earlier).toHaveLength(1);

    const makeRoom = fillDisk(disk);
    await workALittle(page);
    const before = digestOf(await readStoredUser(page));
    const banner = page.getByRole('alert').filter({ hasText: 'Backups have failed since' });
    await expect(banner).toContainText('the disk they go to is full', { timeout: 60_000 });
    await goTo(page, 'Library');
    await expect(banner).toBeVisible();
    await expect(await openBackups(page)).toContainText('Backups have failed since');
    // What was there stays, whole; the data folder has the copy meanwhile; no half file is left.
    expect(snapshotsIn(disk)).toEqual(earlier);
    expect(snapshotsIn(defaultFolderOf(dataDir)).length).toBeGreaterThan(0);
    expect(digestOf(await readStoredUser(page))).toBe(before);

    makeRoom();
    await pressKey(page.getByRole('button', { name: 'Try again' }), 'Enter');
    await expect(banner).toBeHidden({ timeout: 30_000 });
    expect(snapshotsIn(disk).length).toBe(earlier.length + 1);
    await expect(panel).toContainText('Last backup');
  } finally {
    spawnSync('umount', ['--lazy', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
});
