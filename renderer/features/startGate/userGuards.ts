import { saveSnapshot } from '../../hooks/backup/saveSnapshot.ts';
import { snapshotPartsOf } from '../../hooks/backup/snapshotParts.ts';
import { getShell } from '../../shell/getShell.ts';
import { createBackupClient } from '../../workers/backup/backupClient.ts';

/** What is asked before the user database is created or brought up to date. A start as usual asks neither. */
export function userGuards({ withoutCopy }: { readonly withoutCopy: boolean }) {
  const { backups } = getShell();
  if (backups === undefined) return {};
  return {
    mayCreate: async () => {
      const state = await backups.state();
      // Where main cannot tell, nothing is known to be lost.
      return !(state.ok && state.value.hadUserData);
    },
    beforeUpgrade: async () => withoutCopy || (await copyFirst()),
  };
}

async function copyFirst(): Promise<boolean> {
  const client = createBackupClient();
  const parts = snapshotPartsOf(client);
  const saved = parts !== undefined && (await saveSnapshot(parts, 'upgrade')).ok;
  client.close();
  return saved;
}
