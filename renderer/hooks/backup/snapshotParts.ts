import { getShell } from '../../shell/getShell.ts';
import type { BackupClient } from '../../workers/backup/backupClient.ts';
import type { SnapshotParts } from './saveSnapshot.ts';

/** What writing a snapshot needs, on this page's shell; `undefined` in a plain browser. */
export function snapshotPartsOf(client: BackupClient): SnapshotParts | undefined {
  const shell = getShell();
  if (shell.backups === undefined) return undefined;
  return {
    shell: shell.backups,
    client,
    now: () => new Date().toISOString(),
    appVersion: async () => {
      const info = await shell.appInfo();
      return info.ok ? info.value.appVersion : 'unknown';
    },
  };
}
